package coop.meent.composer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The best teams of several assignments by trying every choice of [PlainTeams], with the rule of
/// the weeks written once more: whoever has a seat that is new has the hours for all seats of that
/// week; who only stays has agreed to them.
final class PlainJoint {

  private final JointQuestion question;
  private final List<List<PlainTeams.Tried>> teams;
  private Optional<Plan> best = Optional.empty();

  record Plan(long score, List<List<Integer>> teams) {}

  private static final Comparator<Plan> BEST_FIRST =
      Comparator.comparingLong(Plan::score)
          .reversed()
          .thenComparing(
              plan -> plan.teams().stream().flatMap(List::stream).toList(),
              (one, other) ->
                  IntStream.range(0, one.size())
                      .map(at -> one.get(at) - other.get(at))
                      .filter(by -> by != 0)
                      .findFirst()
                      .orElse(0));

  private PlainJoint(JointQuestion question, List<List<PlainTeams.Tried>> teams) {
    this.question = question;
    this.teams = teams;
    fill(new ArrayList<>(), 0);
  }

  static Optional<Plan> best(JointQuestion question) {
    var teams = question.parts().stream().map(part -> PlainTeams.of(part).all()).toList();
    return new PlainJoint(question, teams).best;
  }

  private void fill(List<List<Integer>> chosen, long score) {
    int part = chosen.size();
    if (part == teams.size()) {
      var plan = new Plan(score, List.copyOf(chosen));
      if (best.isEmpty() || BEST_FIRST.compare(plan, best.get()) < 0) best = Optional.of(plan);
      return;
    }
    for (var team : teams.get(part)) {
      chosen.add(team.places());
      if (keepsTheWeeks(question, chosen)) fill(chosen, score + team.score());
      chosen.removeLast();
    }
  }

  static boolean keepsTheWeeks(JointQuestion question, List<List<Integer>> chosen) {
    for (int person = 0; person < question.parts().getFirst().people().size(); person++) {
      var time = question.parts().getFirst().people().get(person).time();
      for (int week = 0; week < 60; week++) {
        int hours = 0;
        boolean isNew = false;
        for (int part = 0; part < chosen.size(); part++) {
          var own = question.parts().get(part);
          int at = chosen.get(part).indexOf(person);
          if (at < 0) continue;
          var seat = own.seats().get(at);
          if (week < seat.firstWeek() || week >= seat.firstWeek() + seat.weeks()) continue;
          hours += seat.hours();
          var id = own.people().get(person).id();
          isNew |= seat.holder().filter(id::equals).isEmpty();
        }
        int all = hours + time.planned().in(week);
        if (isNew && (all > time.free().in(week) || all > time.most().in(week))) return false;
      }
    }
    return true;
  }
}
