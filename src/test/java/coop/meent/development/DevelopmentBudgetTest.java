package coop.meent.development;

import static coop.meent.development.BudgetExample.day;
import static coop.meent.development.BudgetExample.request;
import static coop.meent.development.BudgetExample.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Tranches, oldest first.
class DevelopmentBudgetTest {

  private static BudgetExample golden() {
    return new BudgetExample().monthly("2021-01-01", "25", 60).asks("course", "400");
  }

  private static LocalDate month(int number) {
    return day("2021-01-01").plusMonths(number - 1);
  }

  private static List<LocalDate> used(DevelopmentBudget budget) {
    return budget.tranches().stream()
        .filter(one -> one.reserved().isPositive())
        .map(Tranche::from)
        .toList();
  }

  /// Reference, 8.2.
  @Test
  void theOldestTranchesAreReservedAndARefusalGivesThemBackWithTheirOldDates() {
    var example = golden().yes("2022-08-10", "course", "Bas");
    var month20 = example.on("2022-08-31");
    assertThat(used(month20))
        .containsExactlyElementsOf(
            month(1).datesUntil(month(17), java.time.Period.ofMonths(1)).toList());
    assertThat(month20.open())
        .extracting(Tranche::from)
        .containsExactly(month(17), month(18), month(19), month(20));
    assertThat(month20.available()).hasToString("100.00");
    assertThat(month20.reserved()).hasToString("400.00");

    assertThat(example.on(month(77).minusDays(1).toString()).lapses()).isEmpty();
    assertThat(example.on(month(77).toString()).lapses())
        .containsExactly(
            new Lapse(month(77), month(17), Money.parse("25"), Lapse.Why.AGE, Optional.empty()));

    var month21 = example.no("2022-09-05", "course", "Bas").on("2022-09-30");
    assertThat(month21.reserved().isZero()).isTrue();
    assertThat(month21.available()).hasToString("525.00");
    assertThat(month21.open().getFirst())
        .isEqualTo(
            new Tranche(
                month(1),
                month(61),
                Money.parse("25"),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.parse("25"),
                Optional.empty()));
    assertThat(example.on(month(61).toString()).lapses())
        .containsExactly(
            new Lapse(month(61), month(1), Money.parse("25"), Lapse.Why.AGE, Optional.empty()));
  }

  @Test
  void whatIsReservedDoesNotLapseAndWhatComesBackTooLateLapsesAtOnce() {
    var example = new BudgetExample().monthly("2026-01-01", "25", 2).asks("course", "50");
    example.yes("2026-02-10", "course", "Bas").no("2026-04-10", "course", "Bas");
    assertThat(example.on("2026-04-09").reserved()).hasToString("50.00");
    assertThat(example.on("2026-04-09").lapsed().isZero()).isTrue();
    var after = example.on("2026-04-10");
    assertThat(after.lapses())
        .extracting(Lapse::on, Lapse::from)
        .containsExactly(
            tuple(day("2026-04-10"), day("2026-01-01")),
            tuple(day("2026-04-10"), day("2026-02-01")));
    assertThat(after.available()).hasToString("50.00");
  }

  /// A yes on the day on which a tranche lapses, said on another laptop, cannot use it.
  @Test
  void whatLapsesOnTheDayOfAYesIsGoneBeforeIt() {
    var example = new BudgetExample().monthly("2026-01-01", "25", 2).asks("course", "50");
    var budget = example.yes("2026-03-01", "course", "Bas").on("2026-03-01");
    assertThat(budget.lapsed()).hasToString("25.00");
    assertThat(used(budget)).containsExactly(day("2026-02-01"), day("2026-03-01"));
    assertThat(budget.cover(request("course")).missing().isZero()).isTrue();
  }

  @Test
  void aSecondYesKeepsNothingMoreAndAContraryWordLetsNothingGo() {
    var example = golden().yes("2022-08-10", "course", "Bas").yes("2022-08-11", "course", "Noor");
    assertThat(example.on("2022-08-31").reserved()).hasToString("400.00");
    example.no("2022-08-12", "course", "Ilse");
    assertThat(example.on("2022-08-31").reserved()).hasToString("400.00");
    example.no("2022-08-13", "course", "Bas");
    assertThat(example.on("2022-08-31").reserved()).hasToString("400.00");
    example.no("2022-08-14", "course", "Noor");
    assertThat(example.on("2022-08-31").reserved().isZero()).isTrue();
    assertThat(example.withdrawn("2022-08-15", "course").on("2022-08-31").available())
        .hasToString("500.00");
  }

  @Test
  void whatIsPaidLeavesAndTheRestIsFreeAgainWithTheLastBill() {
    var example =
        golden().yes("2022-08-10", "course", "Bas").paid("2022-09-10", "course", "240", false);
    var half = example.on("2022-09-30");
    assertThat(half.paid()).hasToString("240.00");
    assertThat(half.reserved()).hasToString("160.00");
    var done = example.paid("2022-10-10", "course", "100", true).on("2022-10-31");
    assertThat(done.paid()).hasToString("340.00");
    assertThat(done.reserved().isZero()).isTrue();
    assertThat(done.open().getFirst().from()).isEqualTo(month(14));
    assertThat(done.open().getFirst().available()).hasToString("10.00");
  }

  /// Two laptops apart can promise the same money: the one that was noted later has none.
  @Test
  void whatIsPromisedTwiceIsShownAsMissing() {
    var example =
        golden()
            .asks("other", "300")
            .yes("2022-08-10", "course", "Bas")
            .yes("2022-08-10", "other", "Noor");
    var budget = example.on("2022-08-31");
    assertThat(budget.cover(request("course")).missing().isZero()).isTrue();
    assertThat(budget.cover(request("other")).reserved()).hasToString("100.00");
    assertThat(budget.cover(request("other")).missing()).hasToString("200.00");
    assertThat(budget.available().isZero()).isTrue();
    var mended = example.no("2022-09-10", "other", "Noor").on("2022-09-30");
    assertThat(mended.cover(request("other")).missing().isZero()).isTrue();
    assertThat(mended.available()).hasToString("125.00");
  }

  @Test
  void moreThanMayGoAlongLapsesAtTheEndOfTheYearOldestFirst() {
    var example =
        new BudgetExample()
            .by(rule("2026-01-01", AccrualWay.MONTHLY, "25", 0, 60, "120"))
            .asks("course", "100")
            .yes("2026-05-10", "course", "Bas");
    assertThat(example.on("2026-12-31").lapses()).isEmpty();
    var budget = example.on("2027-01-01");
    assertThat(budget.lapsed()).hasToString("80.00");
    assertThat(budget.lapses()).extracting(Lapse::why).containsOnly(Lapse.Why.YEAR_END);
    assertThat(budget.lapses().getFirst().from()).isEqualTo(day("2026-05-01"));
    assertThat(budget.available()).hasToString("145.00");
    assertThat(budget.reserved()).hasToString("100.00");
  }

  @Test
  void whoLeavesLosesTheRestAndKeepsWhatIsPromised() {
    var example = golden().leaves("2022-09-30").yes("2022-08-10", "course", "Bas");
    assertThat(example.on("2022-09-30").available()).hasToString("125.00");
    var gone = example.on("2022-10-01");
    assertThat(gone.available().isZero()).isTrue();
    assertThat(gone.lapses()).extracting(Lapse::why).containsOnly(Lapse.Why.LEFT);
    assertThat(gone.reserved()).hasToString("400.00");
    var released = example.no("2022-11-01", "course", "Bas").on("2022-11-30");
    assertThat(released.available().isZero()).isTrue();
    assertThat(released.lapsed()).hasToString("525.00");
  }

  @Test
  void refusesWhenCostExceedsAvailable() {
    var budget = golden().on("2022-08-31");
    assertThat(budget.covers(Money.parse("500.00"))).isTrue();
    assertThat(budget.covers(Money.parse("500.01"))).isFalse();
  }

  @Test
  void whatIsGivenAwayLeavesItsOwnTrancheAndNeverMoreThanThereIs() {
    var example = new BudgetExample().monthly("2026-01-01", "25", 12).asks("course", "30");
    example.gives("2026-03-10", "2026-02-01", "20").yes("2026-03-11", "course", "Bas");
    var budget = example.on("2026-03-31");
    assertThat(budget.tranches())
        .extracting(one -> one.given().toString(), one -> one.reserved().toString())
        .containsExactly(tuple("0.00", "25.00"), tuple("20.00", "5.00"), tuple("0.00", "0.00"));
    // Another laptop gave the same tranche: it comes out of the oldest, and what is not there is
    // told.
    var twice = example.gives("2026-03-12", "2026-02-01", "40").on("2026-03-31");
    assertThat(twice.given()).hasToString("45.00");
    assertThat(twice.overgiven()).hasToString("15.00");
    assertThat(twice.available().isZero()).isTrue();
  }

  @Test
  void onTheDayOnWhichItLapsesItCannotBeGivenAnyMore() {
    var example = new BudgetExample().monthly("2026-01-01", "25", 2);
    var budget = example.gives("2026-03-01", "2026-01-01", "25").on("2026-03-01");
    assertThat(budget.lapsed()).hasToString("25.00");
    assertThat(budget.tranches().getFirst().given().isZero()).isTrue();
  }

  @Test
  void whatAColleagueGivesKeepsItsDaySoThatItIsUsedFirst() {
    var example = new BudgetExample().monthly("2026-01-01", "25", 24).asks("course", "30");
    example.receives("2026-02-15", "2025-03-01", "2027-02-15", "25");
    var budget = example.yes("2026-03-11", "course", "Bas").on("2026-03-31");
    assertThat(budget.tranches().getFirst().reserved()).hasToString("25.00");
    assertThat(budget.tranches().getFirst().gift()).isPresent();
    assertThat(budget.tranches().get(1).reserved()).hasToString("5.00");
    assertThat(budget.accrued()).hasToString("100.00");
    assertThat(example.on("2026-02-14").accrued()).hasToString("50.00");
  }

  /// It has a day of its own, long enough to use it.
  @Test
  void whatAColleagueGaveGoesAlongIntoAnotherYear() {
    var example =
        new BudgetExample()
            .by(BudgetExample.rule("2026-10-01", AccrualWay.MONTHLY, "25", 0, 24, "50"));
    var budget = example.receives("2026-11-15", "2025-03-01", "2027-11-15", "40").on("2027-01-01");
    assertThat(budget.lapsed()).hasToString("25.00");
    assertThat(budget.available()).hasToString("115.00");
    assertThat(example.on("2027-11-15").lapsed()).hasToString("65.00");
  }

  @Test
  void whatIsGivenToWhoLeftMeanwhileIsLostWithTheRest() {
    var example = new BudgetExample().monthly("2026-01-01", "25", 24).leaves("2026-02-10");
    var budget = example.receives("2026-02-15", "2025-03-01", "2027-02-15", "25").on("2026-03-01");
    assertThat(budget.available().isZero()).isTrue();
    assertThat(budget.lapsed()).hasToString("75.00");
  }
}
