package coop.meent.assembly;

import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// One meeting that decides.
///
/// @param voters who may vote; empty when all members may
/// @param cancelled why it is not held
public record Assembly(
    AssemblyId id,
    AssemblyKind kind,
    String title,
    Meeting meeting,
    List<MemberId> voters,
    Optional<String> cancelled) {

  /// When and where.
  ///
  /// @param place an address, or how to take part from elsewhere
  public record Meeting(LocalDate date, LocalTime time, MeetingWay way, String place) {}

  public Assembly {
    voters = List.copyOf(voters);
  }

  public LocalDate date() {
    return meeting.date();
  }

  public boolean isGeneral() {
    return kind == AssemblyKind.GENERAL;
  }

  Assembly at(Meeting other) {
    return new Assembly(id, kind, title, other, voters, cancelled);
  }

  Assembly cancelledBecause(String reason) {
    return new Assembly(id, kind, title, meeting, voters, Optional.of(reason));
  }
}
