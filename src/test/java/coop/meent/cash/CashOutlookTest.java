package coop.meent.cash;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Money;
import coop.meent.base.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CashOutlookTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static Expected on(LocalDate day, String amount) {
    return new Expected(
        day, Money.parse(amount), Expected.Kind.TO_PAY, _ -> "x", false, Optional.empty());
  }

  private static CashOutlook outlook(String now, Expected... all) {
    return CashOutlook.of(MONDAY.plusDays(2), Money.parse(now), List.of(all), 3);
  }

  @Test
  void eachWeekBeginsWithWhatTheOneBeforeLeft() {
    var outlook =
        outlook(
            "100.00",
            on(MONDAY.plusDays(3), "-30.00"),
            on(MONDAY.plusDays(6), "10.00"),
            on(MONDAY.plusDays(7), "-75.50"),
            on(MONDAY.plusDays(20), "5.00"),
            on(MONDAY.plusDays(21), "999.00"));

    assertThat(outlook.weeks())
        .containsExactly(
            new CashWeek(
                Week.of(MONDAY),
                Money.parse("10.00"),
                Money.parse("30.00"),
                Money.parse("80.00"),
                Money.parse("70.00")),
            new CashWeek(
                Week.of(MONDAY).plus(1),
                Money.ZERO,
                Money.parse("75.50"),
                Money.parse("4.50"),
                Money.parse("4.50")),
            new CashWeek(
                Week.of(MONDAY).plus(2),
                Money.parse("5.00"),
                Money.ZERO,
                Money.parse("9.50"),
                Money.parse("4.50")));
    assertThat(outlook.in()).isEqualTo(Money.parse("15.00"));
    assertThat(outlook.out()).isEqualTo(Money.parse("105.50"));
    assertThat(outlook.shortfall()).isEmpty();
  }

  @Test
  void theFirstDayWithoutEnoughIsNamedAndTheEmptiestToo() {
    var outlook =
        outlook(
            "10.00",
            on(MONDAY.plusDays(4), "-15.00"),
            on(MONDAY.plusDays(8), "-20.00"),
            on(MONDAY.plusDays(9), "40.00"));

    assertThat(outlook.shortfall())
        .contains(new CashOutlook.Point(MONDAY.plusDays(4), Money.parse("-5.00")));
    assertThat(outlook.lowest())
        .isEqualTo(new CashOutlook.Point(MONDAY.plusDays(8), Money.parse("-25.00")));
  }

  @Test
  void whatGoesAndComesOnOneDayIsTakenTogether() {
    var day = MONDAY.plusDays(4);
    assertThat(outlook("0.00", on(day, "-15.00"), on(day, "15.00")).shortfall()).isEmpty();
  }

  @Test
  void whatLiesBeforeTodayCountsToday() {
    var outlook = outlook("0.00", on(MONDAY.minusDays(9), "-1.00"));
    assertThat(outlook.shortfall().orElseThrow().on()).isEqualTo(MONDAY.plusDays(2));
    assertThat(outlook.weeks().getFirst().out()).isEqualTo(Money.parse("1.00"));
  }
}
