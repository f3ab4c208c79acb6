package coop.meent.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Where several assignments want the same person in the same weeks. Weeks in which the same seats
/// run are one rule, by the fewest hours that are left in them.
///
/// @param uses every seat that the person could have then
/// @param room hours that are left for all of them
record SharedWeeks(int person, List<Use> uses, int room) {

  /// @param stays whether the person sits there already and agreed to the hours
  record Use(int part, int seat, int hours, boolean stays) {

    private Use counted(int otherHours) {
      return new Use(part, seat, otherHours, stays);
    }
  }

  /// Whether it is broken by seats alone that were agreed to; then it only binds beside a new one.
  boolean isAgreedBeyond() {
    return uses.stream().filter(Use::stays).mapToInt(Use::hours).sum() > room;
  }

  /// The same rule as it can be told of whole seats. Who has 24 hours can have one seat of 16 and
  /// not one and a half: what is so long that hardly anything goes beside it takes all of the room,
  /// and what would go beside it takes nothing. Every choice of seats keeps to these if it keeps to
  /// the rule, and shares of seats do not.
  List<SharedWeeks> sharper() {
    if (isAgreedBeyond()) return List.of(this);
    List<SharedWeeks> all = new ArrayList<>();
    all.add(this);
    uses.stream()
        .mapToInt(Use::hours)
        .flatMap(hours -> IntStream.of(hours, hours + 1, room - hours + 1))
        .filter(bar -> bar > 0 && 2 * bar <= room + 1)
        .distinct()
        .sorted()
        .mapToObj(this::sharper)
        .filter(row -> !row.equals(this))
        .forEach(all::add);
    return all;
  }

  /// @param bar hours below which nothing is counted, and all is counted what leaves less; at most
  ///   half of the room
  private SharedWeeks sharper(int bar) {
    var counted = uses.stream().map(use -> use.counted(counted(use.hours, bar))).toList();
    return new SharedWeeks(person, counted.stream().filter(use -> use.hours > 0).toList(), room);
  }

  private int counted(int hours, int bar) {
    if (hours > room - bar) return room;
    return hours < bar ? 0 : hours;
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
}
