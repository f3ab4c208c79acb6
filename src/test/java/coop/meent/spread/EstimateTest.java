package coop.meent.spread;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.SpreadId;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What falls in each month of an asset that is estimated anew: never a cent more or less than
/// there is, whatever was booked by which estimate.
class EstimateTest {

  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 2));

  private static Spread asset(int cents, int residual, int months) {
    return new Spread(
        new SpreadId(new UUID(0, 3)),
        new BookId(new UUID(0, 1)),
        SpreadKind.EQUIPMENT,
        "Laptop",
        YearMonth.parse("2026-01").atDay(12),
        Money.ofCents(cents),
        Money.ofCents(residual),
        YearMonth.parse("2026-01"),
        months,
        YearMonth.parse("2026-01"),
        Money.ZERO,
        ACCOUNT,
        ACCOUNT,
        ACCOUNT,
        Optional.empty(),
        Optional.empty());
  }

  private static Estimate plan(YearMonth from, int months, int residual) {
    return estimate(Estimate.Kind.PLAN, from, months, residual, 0);
  }

  private static Estimate value(YearMonth from, int lost) {
    return estimate(Estimate.Kind.VALUE, from, 0, 0, lost);
  }

  private static Estimate estimate(
      Estimate.Kind kind, YearMonth from, int months, int residual, int lost) {
    return new Estimate(
        new UUID(1, from.getYear() * 100L + from.getMonthValue()),
        kind,
        from,
        months,
        Money.ofCents(residual),
        Money.ofCents(lost),
        from.atDay(1),
        "x",
        Optional.empty());
  }

  private static String part(Spread of, String month) {
    return of.part(YearMonth.parse(month)).toString();
  }

  /// RJ 145: 3600.00 over 36 months; after a year it turns out to last one year more, and then half
  /// a year less.
  @Test
  void whatIsLeftIsDividedOverTheMonthsThatAreLeft() {
    var laptop = asset(360_000, 0, 36).with(plan(YearMonth.parse("2027-01"), 36, 0));
    assertThat(part(laptop, "2026-12")).isEqualTo("100.00");
    assertThat(part(laptop, "2027-01")).isEqualTo("66.66");
    assertThat(part(laptop, "2029-12")).isEqualTo("66.90");
    assertThat(laptop.last()).isEqualTo(YearMonth.parse("2029-12"));
    assertThat(laptop.expectedMonths()).isEqualTo(48);
    var shorter = laptop.with(plan(YearMonth.parse("2028-01"), 6, 10_000));
    assertThat(part(shorter, "2027-12")).isEqualTo("66.66");
    assertThat(part(shorter, "2028-01")).isEqualTo("250.01");
    assertThat(part(shorter, "2028-06")).isEqualTo("250.03");
    assertThat(part(shorter, "2028-07")).isEqualTo("0.00");
    assertThat(shorter.toSpread()).isEqualTo(Money.parse("3500.00"));
  }

  /// RJ 121: at the end of 2026 it is worth 1200.00 and not 2400.00.
  @Test
  void aLowerValueFallsAtOnceAndTheRestInSmallerParts() {
    var laptop = asset(360_000, 0, 36).with(value(YearMonth.parse("2027-01"), 120_000));
    assertThat(part(laptop, "2027-01")).isEqualTo("50.00");
    assertThat(laptop.through(YearMonth.parse("2027-12"))).isEqualTo(Money.parse("3000.00"));
    assertThat(laptop.last()).isEqualTo(YearMonth.parse("2028-12"));
    var raised = laptop.with(value(YearMonth.parse("2028-01"), -60_000));
    assertThat(part(raised, "2028-01")).isEqualTo("100.00");
    assertThat(raised.withoutLosses().through(YearMonth.parse("2027-12")))
        .isEqualTo(Money.parse("2400.00"));
    var below = asset(360_000, 60_000, 30).with(value(YearMonth.parse("2027-01"), 200_000));
    assertThat(below.expectedResidual()).isEqualTo(Money.parse("400.00"));
    assertThat(part(below, "2027-01")).isEqualTo("0.00");
  }

  /// What was lost at once is taken for tax as it is; the limit is for the parts (art. 3.30).
  @Test
  void theTaxLimitIsForTheParts() {
    var fast = asset(360_000, 0, 36);
    assertThat(fast.fiscally(YearMonth.parse("2026-12"))).isEqualTo(Money.parse("720.00"));
    var lowered = fast.with(value(YearMonth.parse("2027-01"), 120_000));
    assertThat(lowered.fiscally(YearMonth.parse("2026-12"))).isEqualTo(Money.parse("720.00"));
    assertThat(lowered.fiscally(YearMonth.parse("2027-12"))).isEqualTo(Money.parse("2640.00"));
    var longer = fast.with(plan(YearMonth.parse("2027-01"), 60, 0));
    assertThat(longer.fiscally(YearMonth.parse("2031-12"))).isEqualTo(Money.parse("3600.00"));
  }

  @Test
  void whateverIsEstimatedAndBookedAllOfItFalls() {
    var random = new Seeded(TestSeed.print("estimate"));
    for (int i = 0; i < 400; i++) {
      int cents = 1 + random.nextInt(10_000_000);
      var known = asset(cents, random.nextInt(cents), 1 + random.nextInt(90));
      var first = known.first();
      List<Spread> versions = new ArrayList<>(List.of(known));
      var from = first;
      for (int n = random.nextInt(5); n > 0; n--) {
        from = from.plusMonths(random.nextInt(20));
        var left = known.worth(from).cents();
        if (random.nextInt(2) == 0 && !from.isAfter(known.last()))
          known =
              known.with(
                  plan(from, 1 + random.nextInt(60), random.nextInt(Math.toIntExact(left + 1))));
        else known = known.with(value(from, random.nextInt(Math.toIntExact(left + 1))));
        versions.add(known);
      }
      checkPlan(known);
      checkBooked(known, booked(versions, random));
    }
  }

  /// Months booked by laptops that knew fewer of the estimates.
  private static SortedMap<YearMonth, SpreadStanding.Booked> booked(
      List<Spread> versions, Seeded random) {
    var booked = new TreeMap<YearMonth, SpreadStanding.Booked>();
    var month = versions.getFirst().first();
    for (int n = random.nextInt(80); n > 0; n--) {
      var by = versions.get(random.nextInt(versions.size()));
      if (!by.part(month).isZero())
        booked.put(
            month,
            new SpreadStanding.Booked(
                by.part(month), month.atEndOfMonth(), new EntryId(new UUID(0, 9))));
      month = month.plusMonths(1);
    }
    return booked;
  }

  private static void checkPlan(Spread one) {
    var lost = Money.ZERO;
    for (var each : one.estimates()) lost = lost.plus(each.lost());
    var sum = lost;
    for (var month = one.first(); !month.isAfter(one.last()); month = month.plusMonths(1))
      sum = sum.plus(one.part(month));
    assertThat(sum).isEqualTo(one.amount().minus(one.expectedResidual()));
  }

  private static void checkBooked(Spread one, SortedMap<YearMonth, SpreadStanding.Booked> booked) {
    var standing = new SpreadStanding(one, booked, Optional.empty());
    var sum = standing.fallen();
    for (var part : standing.open(YearMonth.of(2200, 1))) {
      assertThat(booked).doesNotContainKey(part.month());
      sum = sum.plus(part.amount());
    }
    assertThat(sum).isEqualTo(one.toSpread());
  }
}
