package coop.meent.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.gift.GiftRules.Care;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// From when to when gifts run, and what a month of them asks.
class CourseTest {

  private static final LocalDate TENTH_OF_JULY = LocalDate.of(2026, 7, 10);
  private static final Person SOMEBODY = Circles.person(1, "2500");

  private static Care care(Waiting waiting, int sameCaseMonths) {
    return new Care(waiting, 24, sameCaseMonths, Optional.empty(), 1);
  }

  private static GiftRules rules(Waiting waiting) {
    return Preset.SMALL_CIRCLE.rules().with(care(waiting, 6));
  }

  private static int daysIn(YearMonth month, Course course, Waiting waiting) {
    return Target.of(SOMEBODY, month, course, rules(waiting))
        .map(target -> target.stretches().stream().mapToInt(Target.Stretch::days).sum())
        .orElse(0);
  }

  private static LocalDate first(Waiting waiting) {
    return Target.days(Course.illFrom(TENTH_OF_JULY, 100), care(waiting, 6)).orElseThrow().first();
  }

  @Test
  void waitingTimesBeginOnTheDayOfIllness() {
    var ill = Course.illFrom(TENTH_OF_JULY, 100);
    assertThat(first(Waiting.months(1))).isEqualTo("2026-08-10");
    assertThat(daysIn(YearMonth.of(2026, 8), ill, Waiting.months(1))).isEqualTo(22);
    assertThat(first(Waiting.days(30))).isEqualTo("2026-08-09");
    assertThat(daysIn(YearMonth.of(2026, 8), ill, Waiting.days(30))).isEqualTo(23);
    assertThat(first(Waiting.months(2))).isEqualTo("2026-09-10");
    assertThat(daysIn(YearMonth.of(2026, 9), ill, Waiting.months(2))).isEqualTo(21);
  }

  @Test
  void theLongestDurationCountsTheWaitingMonthOnlyWhereTheRulesSaySo() {
    var ill = Course.illFrom(TENTH_OF_JULY, 100);
    var outside = Target.days(ill, care(Waiting.months(1), 6)).orElseThrow();
    var inside = Target.days(ill, care(Waiting.months(1).inside(), 6)).orElseThrow();
    assertThat(outside.last()).isEqualTo("2028-08-09");
    assertThat(inside.last()).isEqualTo("2028-07-09");
  }

  @Test
  void aPublishedMonthOfTwentyOneDays() {
    var target =
        Target.of(
                SOMEBODY,
                YearMonth.of(2026, 9),
                Course.illFrom(TENTH_OF_JULY, 100),
                rules(Waiting.months(2)))
            .orElseThrow();
    assertThat(target.amount()).isEqualTo(Money.parse("1750.00"));
    assertThat(target.in(new Texts(Language.EN)))
        .isEqualTo("2,500.00 × (21 days × 100%) / 30 days = 1,750.00");
    assertThat(target.in(new Texts(Language.NL)))
        .isEqualTo("2.500,00 × (21 dagen × 100%) / 30 dagen = 1.750,00");
  }

  @Test
  void aMonthThatChangesFromWholeToHalfIsRoundedOnce() {
    var course = Course.illFrom(LocalDate.of(2026, 3, 1), 100).then(LocalDate.of(2026, 8, 5), 50);
    var target =
        Target.of(SOMEBODY, YearMonth.of(2026, 8), course, rules(Waiting.months(1))).orElseThrow();
    assertThat(target.stretches())
        .containsExactly(new Target.Stretch(4, 100), new Target.Stretch(27, 50));
    assertThat(target.amount()).isEqualTo(Money.parse("1411.29"));
  }

  @Test
  void whoIsBetterBeforeTheWaitingTimeIsOverAsksNothing() {
    var course = Course.illFrom(TENTH_OF_JULY, 100).betterFrom(LocalDate.of(2026, 8, 10));
    assertThat(Target.days(course, care(Waiting.months(1), 6))).isEmpty();
  }

  @Test
  void whoFallsIllAgainSoonGoesOnWithTheCase() {
    var course =
        Course.illFrom(TENTH_OF_JULY, 100)
            .betterFrom(LocalDate.of(2026, 9, 1))
            .then(LocalDate.of(2026, 11, 1), 100);
    assertThat(daysIn(YearMonth.of(2026, 11), course, Waiting.months(1))).isEqualTo(30);
    // Two months (61 days) well in between: the last day moves by as much.
    assertThat(Target.days(course, care(Waiting.months(1), 6)).orElseThrow().last())
        .isEqualTo(LocalDate.of(2028, 8, 9).plusDays(61));
  }

  @Test
  void whoWasWellLongerThanTheIntervalWaitsAnew() {
    var course =
        Course.illFrom(TENTH_OF_JULY, 100)
            .betterFrom(LocalDate.of(2026, 9, 1))
            .then(LocalDate.of(2027, 3, 1), 100);
    assertThat(daysIn(YearMonth.of(2027, 3), course, Waiting.months(1))).isZero();
    assertThat(daysIn(YearMonth.of(2027, 4), course, Waiting.months(1))).isEqualTo(30);
  }

  @Test
  void aShortSpellLeavesTheRestOfTheWaitingTimeToTheNext() {
    var course =
        Course.illFrom(LocalDate.of(2026, 7, 1), 100)
            .betterFrom(LocalDate.of(2026, 7, 21))
            .then(LocalDate.of(2026, 8, 1), 100);
    assertThat(Target.days(course, care(Waiting.days(30), 6)).orElseThrow().first())
        .isEqualTo("2026-08-11");
  }

  @Test
  void partIllnessBelowTheLeastPercentageAsksNothing() {
    var rules = Preset.ON_CALL.rules();
    var course = Course.illFrom(LocalDate.of(2026, 1, 1), 40);
    assertThat(Target.of(SOMEBODY, YearMonth.of(2026, 6), course, rules)).isEmpty();
    assertThat(rules.care().allows(40)).isFalse();
    assertThat(rules.care().allows(55)).isTrue();
    assertThat(Preset.SMALL_CIRCLE.rules().care().allows(55)).isFalse();
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Course.illFrom(TENTH_OF_JULY, 130));
    assertThatIllegalArgumentException().isThrownBy(() -> Course.illFrom(TENTH_OF_JULY, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Course.illFrom(TENTH_OF_JULY, 100).betterFrom(TENTH_OF_JULY.minusDays(1)));
  }

  @Test
  void levelsChangeWhenTheRulesSaySoAndNoticeRunsInWholeMonths() {
    var joining = Preset.WAITING_INSIDE.rules().joining();
    assertThat(joining.mayChange(YearMonth.of(2026, 1), YearMonth.of(2026, 7))).isTrue();
    assertThat(joining.mayChange(YearMonth.of(2026, 2), YearMonth.of(2026, 7))).isFalse();
    assertThat(joining.mayChange(YearMonth.of(2026, 1), YearMonth.of(2026, 8))).isFalse();
    assertThat(joining.lastMonth(LocalDate.of(2026, 3, 31))).isEqualTo(YearMonth.of(2026, 4));
  }

  @Test
  void everyRulebookToStartFromOffersTheLevelsItNames() {
    assertThat(Preset.SMALL_CIRCLE.rules().joining().levels().offers(Money.parse("1750"))).isTrue();
    assertThat(Preset.SMALL_CIRCLE.rules().joining().levels().offers(Money.parse("1700")))
        .isFalse();
    assertThat(Preset.BY_THE_DAY.rules().joining().levels().offers(Money.parse("1700"))).isTrue();
    for (var preset : Preset.values())
      assertThat(preset.open()).as("%s", preset).contains(Preset.Point.NOTICE);
  }

  @Test
  void targetsMayBeRoundedToTenCents() {
    var stretch = java.util.List.of(new Target.Stretch(4, 100));
    assertThat(Target.of(SOMEBODY, 31, stretch, 10).amount()).isEqualTo(Money.parse("322.60"));
    assertThat(Target.of(SOMEBODY, 31, stretch, 1).amount()).isEqualTo(Money.parse("322.58"));
  }
}
