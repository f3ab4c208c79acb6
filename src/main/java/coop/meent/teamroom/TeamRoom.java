package coop.meent.teamroom;

import coop.meent.base.Id.MemberId;
import coop.meent.work.Assignment;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One team: its people, and what they told each other.
///
/// @param client by name
/// @param mates whom the client calls first, then in order of seat
/// @param said all check-ins and answers, the oldest first
public record TeamRoom(Assignment assignment, String client, List<Mate> mates, List<CheckIn> said) {

  public TeamRoom {
    mates = List.copyOf(mates);
    said = List.copyOf(said);
  }

  /// The newest first.
  public List<CheckIn> checkIns() {
    return said.reversed().stream().filter(one -> !one.isAnswer()).toList();
  }

  /// The oldest first.
  public List<CheckIn> answers(UUID checkIn) {
    return said.stream().filter(one -> one.answers().filter(checkIn::equals).isPresent()).toList();
  }

  public Optional<CheckIn> last() {
    return checkIns().stream().findFirst();
  }

  /// What is asked for and nobody else answered, the newest first. Who asked says so again, or
  /// answers it, where it is over.
  public List<CheckIn> open() {
    return checkIns().stream()
        .filter(one -> one.need().isPresent() && answers(one.id()).isEmpty())
        .toList();
  }

  public boolean has(MemberId member) {
    return mates.stream().anyMatch(mate -> mate.member().id().equals(member));
  }
}
