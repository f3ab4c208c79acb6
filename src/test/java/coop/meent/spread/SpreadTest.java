package coop.meent.spread;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.SpreadId;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What falls in each month: never a cent more or less than there is.
class SpreadTest {

  private static final BookId BOOK = new BookId(new UUID(0, 1));
  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 2));

  private static Spread asset(SpreadKind kind, String cost, String residual, int months) {
    return spread(kind, cost, residual, "2026-03", months, "2026-03", "0");
  }

  private static Spread spread(
      SpreadKind kind,
      String amount,
      String residual,
      String first,
      int months,
      String from,
      String before) {
    return new Spread(
        new SpreadId(new UUID(0, 3)),
        BOOK,
        kind,
        "Laptop",
        YearMonth.parse(first).atDay(12),
        Money.parse(amount),
        Money.parse(residual),
        YearMonth.parse(first),
        months,
        YearMonth.parse(from),
        Money.parse(before),
        ACCOUNT,
        ACCOUNT,
        ACCOUNT,
        Optional.empty(),
        Optional.empty());
  }

  private static String part(Spread of, String month) {
    return of.part(YearMonth.parse(month)).toString();
  }

  @Test
  void theLastMonthTakesTheCentsThatDoNotDivide() {
    var laptop = asset(SpreadKind.EQUIPMENT, "1000.00", "100.00", 36);
    assertThat(part(laptop, "2026-02")).isEqualTo("0.00");
    assertThat(part(laptop, "2026-03")).isEqualTo("25.00");
    var odd = asset(SpreadKind.EQUIPMENT, "100.00", "0", 36);
    assertThat(part(odd, "2026-03")).isEqualTo("2.77");
    assertThat(part(odd, "2029-01")).isEqualTo("2.77");
    assertThat(part(odd, "2029-02")).isEqualTo("3.05");
    assertThat(part(odd, "2029-03")).isEqualTo("0.00");
  }

  @Test
  void whatWasInvoicedAheadFallsTheOtherWay() {
    var retainer = spread(SpreadKind.AHEAD, "-100.00", "0", "2026-11", 3, "2026-11", "0");
    assertThat(part(retainer, "2026-11")).isEqualTo("-33.33");
    assertThat(part(retainer, "2027-01")).isEqualTo("-33.34");
  }

  @Test
  void whatAnotherProgramWroteOffIsNotBookedAgain() {
    var taken = spread(SpreadKind.EQUIPMENT, "1200.00", "0", "2024-01", 60, "2026-01", "480.01");
    assertThat(part(taken, "2025-12")).isEqualTo("0.00");
    assertThat(part(taken, "2026-01")).isEqualTo("19.99");
    assertThat(part(taken, "2028-12")).isEqualTo("20.34");
    assertThat(taken.through(YearMonth.parse("2025-12"))).isEqualTo(Money.parse("480.01"));
    assertThat(taken.through(YearMonth.parse("2026-02"))).isEqualTo(Money.parse("519.99"));
    assertThat(Spread.straight(Money.parse("1200"), taken.first(), 60, YearMonth.parse("2025-12")))
        .isEqualTo(Money.parse("480.00"));
  }

  /// Art. 3.30 Wet IB 2001: 20% of what it cost a year, 10% of goodwill; by the month where it is
  /// not a whole year.
  @Test
  void theTaxLimitHoldsBackWhatGoesTooFast() {
    var laptop = asset(SpreadKind.EQUIPMENT, "1200.00", "0", 36);
    assertThat(laptop.through(YearMonth.parse("2026-12"))).isEqualTo(Money.parse("333.30"));
    assertThat(laptop.fiscally(YearMonth.parse("2026-12"))).isEqualTo(Money.parse("200.00"));
    assertThat(laptop.fiscally(YearMonth.parse("2029-02"))).isEqualTo(Money.parse("720.00"));
    assertThat(laptop.fiscally(YearMonth.parse("2031-02"))).isEqualTo(Money.parse("1200.00"));
    assertThat(laptop.fiscally(YearMonth.parse("2035-01"))).isEqualTo(Money.parse("1200.00"));
    var goodwill = asset(SpreadKind.GOODWILL, "12000.00", "0", 60);
    assertThat(goodwill.fiscally(YearMonth.parse("2027-02"))).isEqualTo(Money.parse("1200.00"));
    var slow = asset(SpreadKind.EQUIPMENT, "1200.00", "200.00", 100);
    assertThat(slow.fiscally(YearMonth.parse("2027-02"))).isEqualTo(Money.parse("120.00"));
  }

  @Test
  void whateverIsSpreadItsPartsComeToIt() {
    var random = new Seeded(TestSeed.print("spread"));
    for (int i = 0; i < 300; i++) {
      int amount = 1 + random.nextInt(100_000_000);
      int residual = random.nextInt(3) == 0 ? random.nextInt(amount) : 0;
      int months = 1 + random.nextInt(240);
      int gone = random.nextInt(months);
      int before = gone == 0 ? 0 : random.nextInt(amount - residual + 1);
      boolean isAhead = random.nextInt(2) == 0;
      var first = YearMonth.of(2020, 1).plusMonths(random.nextInt(100));
      var one =
          new Spread(
              new SpreadId(new UUID(0, 3)),
              BOOK,
              isAhead ? SpreadKind.AHEAD : SpreadKind.EQUIPMENT,
              "x",
              first.atDay(1),
              Money.ofCents(isAhead ? -amount : amount),
              Money.ofCents(isAhead ? -residual : residual),
              first,
              months,
              first.plusMonths(gone),
              Money.ofCents(isAhead ? -before : before),
              ACCOUNT,
              ACCOUNT,
              ACCOUNT,
              Optional.empty(),
              Optional.empty());
      var sum = one.before();
      for (var month = first;
          !month.isAfter(one.last().plusMonths(1));
          month = month.plusMonths(1)) {
        sum = sum.plus(one.part(month));
        if (!month.isBefore(one.from())) assertThat(one.through(month)).isEqualTo(sum);
        if (!isAhead) {
          assertThat(one.fiscally(month)).isLessThanOrEqualTo(one.through(month));
          assertThat(one.fiscally(month))
              .isGreaterThanOrEqualTo(one.fiscally(month.minusMonths(1)));
        }
      }
      assertThat(sum).isEqualTo(one.toSpread());
    }
  }

  @Test
  void monthsThatAreOpenAreThoseThatWereNotBooked() {
    var laptop = asset(SpreadKind.EQUIPMENT, "1000.00", "100.00", 36);
    var booked = new TreeMap<YearMonth, SpreadStanding.Booked>();
    booked.put(
        YearMonth.parse("2026-04"),
        new SpreadStanding.Booked(
            Money.parse("25"), LocalDate.of(2026, 4, 30), new EntryId(new UUID(0, 9))));
    var standing = new SpreadStanding(laptop, booked, Optional.empty());
    assertThat(standing.open(YearMonth.parse("2026-05")))
        .extracting(part -> part.month() + " " + part.amount())
        .containsExactly("2026-03 25.00", "2026-05 25.00");
    assertThat(standing.left()).isEqualTo(Money.parse("975.00"));
    assertThat(standing.isDone()).isFalse();
  }
}
