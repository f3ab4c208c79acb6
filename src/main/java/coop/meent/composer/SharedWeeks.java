package coop.meent.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Where several assignments want the same person in the same weeks. Weeks in which the same seats
/// run are one rule, by the fewest hours that are left in them.
///
/// @param uses every seat that the person could have then
/// @param room hours that are left for all of them
record SharedWeeks(int person, List<Use> uses, int room) {

  /// @param stays whether the person sits there already and agreed to the hours
  record Use(int part, int seat, int hours, boolean stays) {}

  /// Whether it is broken by seats alone that were agreed to; then it only binds beside a new one.
  boolean isAgreedBeyond() {
    return uses.stream().filter(Use::stays).mapToInt(Use::hours).sum() > room;
  }

  /// All that can be broken at all.
  static List<SharedWeeks> of(JointQuestion question, List<Board> boards) {
    List<SharedWeeks> all = new ArrayList<>();
    for (int person = 0; person < question.people(); person++) add(question, boards, person, all);
    return all;
  }

  private record Mine(Use use, SeatDemand seat) {}

  private static void add(
      JointQuestion question, List<Board> boards, int person, List<SharedWeeks> all) {
    List<Mine> mine = new ArrayList<>();
    var changes = new TreeSet<Integer>();
    for (int part = 0; part < boards.size(); part++) {
      var own = question.parts().get(part);
      for (int at = 0; at < own.seats().size(); at++) {
        if (!boards.get(part).fits[at][person]) continue;
        var seat = own.seats().get(at);
        boolean stays = Loads.isHolder(seat, own.people().get(person));
        mine.add(new Mine(new Use(part, at, seat.hours(), stays), seat));
        changes.add(seat.firstWeek());
        changes.add(seat.lastWeek() + 1);
      }
    }
    var time = question.parts().getFirst().people().get(person).time();
    int from = -1;
    for (int to : changes) {
      if (from >= 0) add(person, running(mine, from), room(time, from, to), all);
      from = to;
    }
  }

  private static List<Use> running(List<Mine> mine, int week) {
    return mine.stream().filter(one -> one.seat.runsIn(week)).map(Mine::use).toList();
  }

  private static int room(Time time, int from, int to) {
    int room = time.room(from);
    for (int week = from + 1; week < to; week++) room = Math.min(room, time.room(week));
    return room;
  }

  /// Of one assignment a person has one seat at most.
  private static void add(int person, List<Use> uses, int room, List<SharedWeeks> all) {
    int most = 0;
    long parts = uses.stream().mapToInt(Use::part).distinct().count();
    for (int part : uses.stream().mapToInt(Use::part).distinct().toArray())
      most +=
          uses.stream().filter(use -> use.part() == part).mapToInt(Use::hours).max().orElseThrow();
    if (parts > 1 && most > room) all.add(new SharedWeeks(person, uses, room));
  }

  /// The hours that a team takes of it.
  int taken(int part, int[] team) {
    for (var use : uses) if (use.part() == part && team[use.seat()] == person) return use.hours();
    return 0;
  }

  boolean isNew(int part, int[] team) {
    for (var use : uses) if (use.part() == part && team[use.seat()] == person) return !use.stays();
    return false;
  }
}
