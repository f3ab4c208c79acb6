package coop.meent.app;

import coop.meent.base.Id.MemberId;
import coop.meent.care.Absence;
import coop.meent.care.Absences;
import coop.meent.care.CareCircle;
import coop.meent.care.CareRules;
import coop.meent.circle.CircleFacts;
import coop.meent.gift.Course;
import coop.meent.gift.GiftRules;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What gift circles and the room of being ill know of each other: how much one can be ill, by the
/// rulebook of the circle that a member is in, and who is ill, by what was agreed to.
///
/// @param circles of the open file
record CircleCare(Supplier<List<CircleFacts>> circles) implements CareCircle {

  @Override
  public CareRules rules(MemberId member, LocalDate day) {
    return rules(circles.get(), member, day);
  }

  @Override
  public CareCircle atOnce() {
    var read = circles.get();
    return (member, day) -> rules(read, member, day);
  }

  private static CareRules rules(List<CircleFacts> circles, MemberId member, LocalDate day) {
    var month = YearMonth.from(day);
    return circles.stream()
        .filter(one -> one.roll().level(member, month).isPresent())
        .flatMap(one -> one.rules(month).stream())
        .findFirst()
        .map(rules -> rules(rules.gifts().care()))
        .orElse(CareRules.STANDARD);
  }

  private static CareRules rules(GiftRules.Care care) {
    var usual = CareRules.STANDARD;
    return new CareRules(
        care.steps().orElse(List.of()),
        care.leastPercentage(),
        usual.confirmations(),
        Period.ofMonths(care.sameCaseMonths()),
        usual.answerWithin(),
        usual.lookAgain());
  }

  /// What was agreed to by now, up to and with a day, as a circle counts with it.
  static Map<MemberId, Course> confirmed(Absences absences, LocalDate until) {
    Map<MemberId, Course> courses = new HashMap<>();
    for (var one : absences.all())
      if (!one.from().isAfter(until)) courses.merge(one.member(), course(one), CircleCare::joined);
    return courses;
  }

  private static Course course(Absence one) {
    var ill = Course.illFrom(one.from(), one.percent());
    return one.until().map(last -> ill.betterFrom(last.plusDays(1))).orElse(ill);
  }

  /// A stretch that begins on the day after another ends follows it without being better between.
  private static Course joined(Course before, Course next) {
    var last = before.steps().getLast();
    var first = Optional.of(next.steps().getFirst());
    boolean isAdjacent =
        last.percentage() == 0 && first.filter(one -> one.from().equals(last.from())).isPresent();
    var kept =
        new Course(
            isAdjacent ? before.steps().subList(0, before.steps().size() - 1) : before.steps());
    for (var step : next.steps()) kept = kept.then(step.from(), step.percentage());
    return kept;
  }
}
