package coop.meent.composer;

import coop.meent.base.Id.MemberId;
import java.util.List;
import java.util.Optional;

/// Which teams are the best for several assignments at once, out of the same people?
///
/// @param parts a question for each assignment, in the order in which ties are decided. All of them
///   have the same people in the same order; their weeks count from the same week, and what people
///   are planned for leaves all of these assignments out
public record JointQuestion(List<TeamQuestion> parts) {

  public JointQuestion {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) throw new IllegalArgumentException("no assignment");
    var people = ids(parts.getFirst());
    for (var part : parts)
      if (!ids(part).equals(people)) throw new IllegalArgumentException("other people");
  }

  private static List<MemberId> ids(TeamQuestion part) {
    return part.people().stream().map(Candidate::id).toList();
  }

  int people() {
    return parts.getFirst().people().size();
  }

  int seats() {
    return parts.stream().mapToInt(part -> part.seats().size()).sum();
  }

  /// The last week that any seat runs in.
  int lastWeek() {
    return parts.stream()
        .flatMap(part -> part.seats().stream())
        .mapToInt(SeatDemand::lastWeek)
        .max()
        .orElse(-1);
  }

  /// The same for some of the assignments.
  JointQuestion only(List<Integer> places) {
    return new JointQuestion(places.stream().map(parts::get).toList());
  }

  /// The question of one assignment, when the others have these teams: what people do there is
  /// planned.
  ///
  /// @param teams in order of the parts; empty where nobody was chosen yet
  public TeamQuestion given(int part, List<Optional<Team>> teams) {
    var loads = new Loads(this);
    for (int at = 0; at < teams.size(); at++) {
      int other = at;
      if (at != part) teams.get(at).ifPresent(team -> loads.add(other, places(other, team)));
    }
    return loads.question(part);
  }

  int[] places(int part, Team team) {
    var question = parts.get(part);
    return team.people().stream().mapToInt(one -> question.place(one).orElseThrow()).toArray();
  }
}
