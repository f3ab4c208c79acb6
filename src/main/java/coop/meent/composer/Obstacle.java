package coop.meent.composer;

import coop.meent.base.Id.SkillId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// A hard rule that somebody would break in a seat, with how far.
public sealed interface Obstacle {

  record Barred(Bar bar) implements Obstacle {}

  /// @param has the level that counts today
  record LacksSkill(SkillId skill, int has, int asked) implements Obstacle {}

  /// @param weeks in how many
  /// @param first the first of them, counted from the first week of the question
  /// @param has hours in the worst of them
  record LacksTime(int weeks, int first, int has, int asked) implements Obstacle {}

  /// @param would hours in the worst of them
  record OverOwnMaximum(int weeks, int first, int would, int most) implements Obstacle {}

  /// All that stands in the way of a person in a seat; empty when nothing does.
  static List<Obstacle> of(SeatDemand seat, Candidate person) {
    List<Obstacle> all = new ArrayList<>();
    person.barFor(seat).ifPresent(bar -> all.add(new Barred(bar)));
    for (var must : seat.musts()) {
      int has = person.held(must.skill()).level();
      if (has < must.level()) all.add(new LacksSkill(must.skill(), has, must.level()));
    }
    // Who sits there agreed to those hours.
    if (seat.holder().filter(person.id()::equals).isPresent()) return all;
    var time = person.time();
    var lacking = weeks(seat, week -> time.left(week) < seat.hours());
    if (lacking.length > 0)
      all.add(new LacksTime(lacking.length, lacking[0], least(lacking, time::left), seat.hours()));
    IntUnaryOperator would = week -> time.planned().in(week) + seat.hours();
    var over = weeks(seat, week -> would.applyAsInt(week) > time.most().in(week));
    if (over.length > 0) all.add(over(over, would, time));
    return all;
  }

  /// Whether nothing stands in the way, without saying what.
  static boolean isNone(SeatDemand seat, Candidate person) {
    if (person.barFor(seat).isPresent()) return false;
    for (var must : seat.musts())
      if (person.held(must.skill()).level() < must.level()) return false;
    if (seat.holder().filter(person.id()::equals).isPresent()) return true;
    for (int week = seat.firstWeek(); week <= seat.lastWeek(); week++)
      if (person.time().room(week) < seat.hours()) return false;
    return true;
  }

  private static Obstacle over(int[] weeks, IntUnaryOperator would, Time time) {
    int worst =
        IntStream.of(weeks)
            .boxed()
            .max(Comparator.comparingInt(week -> would.applyAsInt(week) - time.most().in(week)))
            .orElseThrow();
    return new OverOwnMaximum(
        weeks.length, weeks[0], would.applyAsInt(worst), time.most().in(worst));
  }

  private static int[] weeks(SeatDemand seat, IntPredicate which) {
    return IntStream.rangeClosed(seat.firstWeek(), seat.lastWeek()).filter(which).toArray();
  }

  private static int least(int[] weeks, IntUnaryOperator hours) {
    return IntStream.of(weeks).map(hours).min().orElseThrow();
  }
}
