package coop.meent.spread;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.Rhythm;
import coop.meent.document.CsvWriter;
import coop.meent.document.Issuer;
import coop.meent.document.Made;
import coop.meent.document.ReportRequest;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Letterhead;
import coop.meent.ledger.Posting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Assets that are estimated anew, in the books of a real file. It is 21 November 2026; a laptop of
/// 3600.00 was bought in January 2026 for 36 months.
class EstimatingTest {

  @TempDir private Path folder;
  private TestCooperative coop;
  private SpreadService spreads;
  private SpreadAudit audit;

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
    spreads = coop.spreads;
    audit = new SpreadAudit(coop.ledger, coop.statements, spreads);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private Spread asset(SpreadKind kind, String residual) {
    var one =
        done(
            spreads.register(
                new AssetDraft(
                    coop.book,
                    kind,
                    "Laptop",
                    LocalDate.of(2026, 1, 5),
                    Money.parse("3600.00"),
                    Money.parse(residual),
                    36,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())));
    var cost = one.amount();
    coop.ledger.record(
        EntryDraft.of(
            coop.book,
            LocalDate.of(2026, 1, 5),
            "Laptop",
            List.of(
                Posting.of(one.held(), cost), Posting.of(coop.account("10201"), cost.negate()))));
    return one;
  }

  private Spread laptop() {
    return asset(SpreadKind.EQUIPMENT, "0");
  }

  private static EstimateDraft plan(String from, int months, String residual) {
    return new EstimateDraft.Plan(
        YearMonth.parse(from),
        Optional.of(months),
        Optional.of(Money.parse(residual)),
        "Gaat langer mee");
  }

  private static EstimateDraft worth(String day, String value) {
    return new EstimateDraft.Value(LocalDate.parse(day), Money.parse(value), "Gevallen");
  }

  private static <T> T done(SpreadOutcome<T> outcome) {
    return switch (outcome) {
      case SpreadOutcome.Done<T>(var result) -> result;
      case SpreadOutcome.Refused<T>(var why) ->
          throw new AssertionError(why.key() + why.arguments());
    };
  }

  private Refusal refusal(Spread of, EstimateDraft draft) {
    var seen = spreads.estimating().foresee(of.id(), draft);
    var made = spreads.estimating().estimate(of.id(), draft);
    var why = ((SpreadOutcome.Refused<Estimate>) made).why();
    assertThat(((SpreadOutcome.Refused<Foreseen>) seen).why()).isEqualTo(why);
    return why;
  }

  private Estimate estimate(Spread of, EstimateDraft draft) {
    return done(spreads.estimating().estimate(of.id(), draft));
  }

  private SpreadStanding standing(Spread of) {
    return spreads.find(of.id()).orElseThrow();
  }

  private void book(String through) {
    done(spreads.book(coop.book, YearMonth.parse(through), Rhythm.MONTH, _ -> true));
  }

  private Money balance(String account) {
    return coop.statements.balances(BalanceFilter.all(coop.book)).stream()
        .filter(row -> row.account().number().equals(account))
        .map(row -> row.balance())
        .findFirst()
        .orElse(Money.ZERO);
  }

  @Test
  void aLongerLifeChangesTheMonthsToComeAndNothingThatWasBooked() {
    var laptop = laptop();
    book("2026-08");
    var foreseen = done(spreads.estimating().foresee(laptop.id(), plan("2026-09", 40, "400.00")));
    assertThat(foreseen.years())
        .extracting(year -> year.period() + " " + year.before() + " " + year.after())
        .containsExactly(
            "2026-09-01..2026-12-31 400.00 240.00",
            "2027 1200.00 720.00",
            "2028 1200.00 720.00",
            "2029 0.00 720.00");
    estimate(laptop, plan("2026-09", 40, "400.00"));
    assertThat(balance("02255")).isEqualTo(Money.parse("-800.00"));
    book("2026-10");
    assertThat(balance("02255")).isEqualTo(Money.parse("-920.00"));
    assertThat(audit.otherwiseOnTheBalance()).isEmpty();
    assertThat(standing(laptop).left()).isEqualTo(Money.parse("2680.00"));
    var back = spreads.estimating().back(laptop.id(), "Toch niet");
    assertThat(((SpreadOutcome.Refused<Estimate>) back).why())
        .isEqualTo(new SpreadRefusal.BookedLater("Laptop", LocalDate.of(2026, 9, 1)));
  }

  @Test
  void anEstimateIsTakenBackWhileNothingIsBookedByIt() {
    var laptop = laptop();
    book("2026-08");
    estimate(laptop, plan("2026-11", 40, "0"));
    assertThat(standing(laptop).what().part(YearMonth.parse("2026-11")))
        .isEqualTo(Money.parse("65.00"));
    book("2026-10");
    done(spreads.estimating().back(laptop.id(), "Toch niet"));
    assertThat(standing(laptop).what().estimates()).isEmpty();
    assertThat(standing(laptop).what().part(YearMonth.parse("2026-11")))
        .isEqualTo(Money.parse("100.00"));
    var again = spreads.estimating().back(laptop.id(), "Toch niet");
    assertThat(((SpreadOutcome.Refused<Estimate>) again).why())
        .isEqualTo(new SpreadRefusal.NotEstimated("Laptop"));
  }

  @Test
  void aLowerValueFallsInOneEntryAndComesBackUpToWhatItWouldHaveBeen() {
    var laptop = laptop();
    estimate(laptop, worth("2026-06-30", "1500.00"));
    assertThat(balance("02255")).isEqualTo(Money.parse("-2100.00"));
    assertThat(balance("43240")).isEqualTo(Money.parse("2100.00"));
    assertThat(audit.otherwiseOnTheBalance()).isEmpty();
    assertThat(standing(laptop).what().usual()).isEqualTo(Money.parse("50.00"));
    book("2026-09");
    assertThat(refusal(laptop, worth("2026-10-31", "2600.01")))
        .isEqualTo(new SpreadRefusal.WorthLess(Money.parse("2600.01"), Money.parse("2600.00")));
    estimate(laptop, worth("2026-10-31", "2600.00"));
    assertThat(balance("02255")).isEqualTo(Money.parse("-1000.00"));
    assertThat(standing(laptop).what().usual()).isEqualTo(Money.parse("100.00"));
    assertThat(audit.otherwiseOnTheBalance()).isEmpty();
    done(spreads.estimating().back(laptop.id(), "Toch niet"));
    assertThat(balance("02255")).isEqualTo(Money.parse("-2300.00"));
    assertThat(standing(laptop).what().usual()).isEqualTo(Money.parse("50.00"));
    assertThat(audit.otherwiseOnTheBalance()).isEmpty();
  }

  @Test
  void whatIsNoEstimateIsRefusedWithTheReason() {
    var laptop = asset(SpreadKind.EQUIPMENT, "360.00");
    book("2026-08");
    var name = "Laptop";
    assertThat(refusal(laptop, plan("2026-08", 40, "0")))
        .isEqualTo(new SpreadRefusal.BookedLater(name, LocalDate.of(2026, 8, 1)));
    assertThat(refusal(laptop, plan("2025-12", 40, "0"))).isEqualTo(new SpreadRefusal.BadDates());
    assertThat(refusal(laptop, plan("2029-01", 4, "0")))
        .isEqualTo(new SpreadRefusal.MonthsOver(name, LocalDate.of(2028, 12, 31)));
    assertThat(refusal(laptop, plan("2026-09", 0, "0"))).isEqualTo(new SpreadRefusal.BadMonths(0));
    assertThat(refusal(laptop, plan("2026-09", 28, "2880.01")))
        .isEqualTo(
            new SpreadRefusal.BadExpectation(Money.parse("2880.01"), Money.parse("2880.00")));
    assertThat(refusal(laptop, plan("2026-09", 28, "360.00")))
        .isEqualTo(new SpreadRefusal.SameAsBefore(name));
    assertThat(refusal(laptop, worth("2026-09-30", "-1")))
        .isInstanceOf(SpreadRefusal.BadValue.class);
    assertThat(refusal(laptop, worth("2026-12-31", "10"))).isInstanceOf(SpreadRefusal.NotYet.class);
    assertThat(refusal(laptop, worth("2026-09-30", "2790.01")))
        .isEqualTo(new SpreadRefusal.WorthLess(Money.parse("2790.01"), Money.parse("2790.00")));
    assertThat(
            refusal(
                laptop,
                new EstimateDraft.Plan(
                    YearMonth.parse("2026-10"), Optional.of(4), Optional.empty(), " ")))
        .isEqualTo(new SpreadRefusal.NoReason());
    estimate(laptop, plan("2026-10", 4, "0"));
    assertThat(refusal(laptop, plan("2026-09", 9, "0")))
        .isEqualTo(new SpreadRefusal.EstimatedLater(name, LocalDate.of(2026, 10, 1)));
  }

  @Test
  void whatGoodwillLostNeverComesBack() {
    var goodwill = asset(SpreadKind.GOODWILL, "0");
    estimate(goodwill, worth("2026-06-30", "1500.00"));
    assertThat(refusal(goodwill, worth("2026-07-31", "1600.00")))
        .isEqualTo(new SpreadRefusal.GoodwillStays("Laptop"));
  }

  @Test
  void whatIsSoldAfterwardsLeavesNothingBehind() {
    var laptop = laptop();
    estimate(laptop, worth("2026-06-30", "1500.00"));
    done(
        spreads.dispose(
            laptop.id(),
            new Disposal(
                LocalDate.of(2026, 11, 20),
                Money.parse("1000.00"),
                Optional.of(coop.account("10201")),
                "Aan Noor")));
    assertThat(balance("02251")).isEqualTo(Money.ZERO);
    assertThat(balance("02255")).isEqualTo(Money.ZERO);
    assertThat(balance("43240")).isEqualTo(Money.parse("2600.00"));
    assertThat(audit.otherwiseOnTheBalance()).isEmpty();
  }

  @Test
  void thePaperShowsWhatWasLoweredApartAndWhy() throws IOException {
    var laptop = laptop();
    estimate(laptop, worth("2026-06-30", "1500.00"));
    book("2026-10");
    estimate(laptop, plan("2026-11", 10, "0"));
    var paper =
        new AssetPaper(spreads, new Letterhead(coop.ledger, _ -> new Issuer("De Meent", "", "")));
    var request = ReportRequest.of(Language.EN, coop.book, FiscalPeriod.year(2026));
    var file = folder.resolve("assets.csv");
    new CsvWriter().write(((Made.Ready) paper.make(request)).report(), file);
    assertThat(Files.readString(file))
        .contains("less what came back\",-1500.00")
        .contains("movement,subtotal,Book value at the end,1300.00")
        .contains("Laptop,,,,,,,2026-06-30,")
        .contains("lower\",Gevallen")
        .contains("Gaat langer mee")
        .contains("20% of cost,2100.00,200.00");
  }
}
