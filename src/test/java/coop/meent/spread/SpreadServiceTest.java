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
import coop.meent.document.Report;
import coop.meent.document.ReportRequest;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Letterhead;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
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

/// Assets and what is spread, in the books of a real file. It is 21 November 2026.
class SpreadServiceTest {

  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

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

  private JournalEntry record(String date, String text, String debit, String credit, String sum) {
    var amount = Money.parse(sum);
    var draft =
        EntryDraft.of(
            coop.book,
            LocalDate.parse(date),
            text,
            List.of(
                Posting.of(coop.account(debit), amount),
                Posting.of(coop.account(credit), amount.negate())));
    return ((RecordOutcome.Recorded) coop.ledger.record(draft)).entry();
  }

  private AssetDraft draft(String name, String bought, String cost, int months) {
    return new AssetDraft(
        coop.book,
        SpreadKind.EQUIPMENT,
        name,
        LocalDate.parse(bought),
        Money.parse(cost),
        Money.ZERO,
        months,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Spread laptop() {
    var entry = record("2026-08-12", "Laptop", "02251", "10201", "1000.00");
    var draft = draft("Laptop", "2026-08-12", "1000.00", 36);
    return done(
        spreads.register(
            new AssetDraft(
                draft.book(),
                draft.kind(),
                draft.name(),
                draft.bought(),
                draft.cost(),
                draft.residual(),
                draft.months(),
                draft.first(),
                draft.takenOver(),
                Optional.of(entry.id()))));
  }

  private static <T> T done(SpreadOutcome<T> outcome) {
    return switch (outcome) {
      case SpreadOutcome.Done<T>(var result) -> result;
      case SpreadOutcome.Refused<T>(var why) ->
          throw new AssertionError(why.key() + why.arguments());
    };
  }

  private static <T> Refusal refusal(SpreadOutcome<T> outcome) {
    return ((SpreadOutcome.Refused<T>) outcome).why();
  }

  private List<JournalEntry> book(YearMonth through, Rhythm rhythm) {
    return done(spreads.book(coop.book, through, rhythm, _ -> true));
  }

  private Money balance(String account) {
    return coop.statements.balances(BalanceFilter.all(coop.book)).stream()
        .filter(row -> row.account().number().equals(account))
        .map(row -> row.balance())
        .findFirst()
        .orElse(Money.ZERO);
  }

  @Test
  void monthsAreProposedBookedInOneStepAndTakenBack() {
    assertThat(spreads.purchases()).isEmpty();
    laptop();
    assertThat(spreads.purchases()).isEmpty();
    var proposals = spreads.proposals(coop.book, OCTOBER, Rhythm.MONTH, _ -> true);
    assertThat(proposals)
        .extracting(one -> one.day() + " " + one.sum())
        .containsExactly("2026-08-31 27.77", "2026-09-30 27.77", "2026-10-31 27.77");
    var made = book(OCTOBER, Rhythm.MONTH);
    assertThat(made).hasSize(3);
    assertThat(balance("02255")).isEqualTo(Money.parse("-83.31"));
    assertThat(balance("43240")).isEqualTo(Money.parse("83.31"));
    assertThat(refusal(spreads.book(coop.book, OCTOBER, Rhythm.MONTH, _ -> true)))
        .isEqualTo(new SpreadRefusal.NothingOpen());
    assertThat(audit.otherwiseOnTheBalance()).isEmpty();
    done(spreads.takeBack(made.stream().map(JournalEntry::id).toList()));
    assertThat(balance("02255")).isEqualTo(Money.ZERO);
    assertThat(spreads.open(coop.book, OCTOBER)).isEqualTo(3);
    assertThat(audit.otherwiseOnTheBalance()).isEmpty();
  }

  @Test
  void aWholeYearIsOneEntryAndALockedMonthIsBookedAfterIt() {
    laptop();
    coop.ledger.lock(coop.book, LocalDate.of(2026, 10, 31));
    var now = YearMonth.of(2026, 11);
    var made = book(now, Rhythm.YEAR);
    assertThat(made)
        .extracting(one -> one.date() + " " + one.text())
        .containsExactly("2026-11-30 Afschrijving 1 januari 2026 – 30 november 2026");
    assertThat(balance("02255")).isEqualTo(Money.parse("-111.08"));
    done(spreads.takeBack(List.of(made.getFirst().id())));
    var proposals = spreads.proposals(coop.book, OCTOBER, Rhythm.MONTH, _ -> true);
    assertThat(proposals).allMatch(Proposal::isLater);
    assertThat(book(OCTOBER, Rhythm.MONTH))
        .extracting(one -> one.date().toString())
        .containsOnly("2026-11-01");
    assertThat(refusal(spreads.book(coop.book, now.plusMonths(1), Rhythm.MONTH, _ -> true)))
        .isEqualTo(new SpreadRefusal.NotYet(LocalDate.of(2026, 12, 1)));
  }

  @Test
  void aPurchaseThatNobodyRegisteredIsSaidAndBreaksTheCheck() {
    laptop();
    record("2026-09-03", "Scherm", "02251", "10201", "400.00");
    assertThat(spreads.purchases())
        .extracting(one -> one.entry().text() + " " + one.amount())
        .containsExactly("Scherm 400.00");
    var found = audit.otherwiseOnTheBalance().orElseThrow();
    assertThat(found.account() + " " + found.expected() + " " + found.found())
        .isEqualTo("02251 1000.00 1400.00");
  }

  @Test
  void whatIsSoldLeavesTheBalanceAndTheDifferenceFallsToTheResult() {
    var one = laptop();
    record("2026-11-20", "Verkoop laptop", "10201", "82701", "1000.00");
    var income = Optional.of(coop.account("82701"));
    var day = LocalDate.of(2026, 11, 20);
    assertThat(
            refusal(
                spreads.dispose(
                    one.id(), new Disposal(day, Money.parse("10"), Optional.empty(), ""))))
        .isEqualTo(new SpreadRefusal.NoProceeds());
    var end =
        done(spreads.dispose(one.id(), new Disposal(day, Money.parse("1000.00"), income, "Zoë")));
    assertThat(balance("02251")).isEqualTo(Money.ZERO);
    assertThat(balance("02255")).isEqualTo(Money.ZERO);
    assertThat(balance("43240")).isEqualTo(Money.parse("83.31"));
    assertThat(balance("82701")).isEqualTo(Money.parse("-83.31"));
    assertThat(audit.otherwiseOnTheBalance()).isEmpty();
    assertThat(refusal(spreads.dispose(one.id(), new Disposal(day, Money.ZERO, income, ""))))
        .isEqualTo(new SpreadRefusal.Over("Laptop", day));
    done(spreads.takeBack(List.of(end.entry().orElseThrow())));
    assertThat(spreads.find(one.id()).orElseThrow().end()).isEmpty();
    done(spreads.dispose(one.id(), new Disposal(day, Money.ZERO, Optional.empty(), "Kapot")));
    assertThat(balance("43240")).isEqualTo(Money.parse("1000.00"));
  }

  @Test
  void aYearOfInsuranceFallsMonthByMonth() {
    var bill = record("2026-09-15", "Verzekering", "46301", "10201", "100.00");
    var draft =
        new AheadDraft(
            coop.book,
            bill.id(),
            coop.account("46301"),
            "Verzekering",
            Optional.empty(),
            YearMonth.of(2026, 9),
            12);
    var one = done(spreads.ahead(draft));
    assertThat(balance("46301")).isEqualTo(Money.ZERO);
    assertThat(balance("14101")).isEqualTo(Money.parse("100.00"));
    assertThat(refusal(spreads.ahead(draft)))
        .isEqualTo(new SpreadRefusal.NothingThere(bill.reference(), "46301"));
    book(OCTOBER, Rhythm.MONTH);
    assertThat(balance("46301")).isEqualTo(Money.parse("16.66"));
    assertThat(balance("14101")).isEqualTo(Money.parse("83.34"));
    assertThat(refusal(spreads.withdraw(one.id(), "fout")))
        .isEqualTo(new SpreadRefusal.Booked("Verzekering"));
    done(spreads.stop(one.id(), LocalDate.of(2026, 11, 21), "Opgezegd"));
    assertThat(balance("14101")).isEqualTo(Money.ZERO);
    assertThat(balance("46301")).isEqualTo(Money.parse("100.00"));
    assertThat(spreads.open(coop.book, YearMonth.of(2027, 12))).isZero();
  }

  @Test
  void whatWasInvoicedAheadIsRevenueOfItsMonths() {
    var invoice = record("2026-10-05", "Retainer", "13011", "80501", "300.00");
    var draft =
        new AheadDraft(
            coop.book,
            invoice.id(),
            coop.account("80501"),
            "Retainer",
            Optional.of(Money.parse("200.00")),
            YearMonth.of(2026, 10),
            3);
    var one = done(spreads.ahead(draft));
    assertThat(balance("17250")).isEqualTo(Money.parse("-200.00"));
    assertThat(balance("80501")).isEqualTo(Money.parse("-100.00"));
    book(OCTOBER, Rhythm.MONTH);
    assertThat(balance("80501")).isEqualTo(Money.parse("-166.66"));
    assertThat(
            refusal(
                spreads.ahead(
                    new AheadDraft(
                        coop.book,
                        invoice.id(),
                        coop.account("13011"),
                        "x",
                        Optional.empty(),
                        YearMonth.of(2026, 10),
                        3))))
        .isEqualTo(new SpreadRefusal.NotOfTheResult("13011"));
    assertThat(one.kind()).isEqualTo(SpreadKind.AHEAD);
  }

  @Test
  void aMistakeGoesOutAndWhatWasTakenFromTheResultGoesBack() {
    var bill = record("2026-09-15", "Verzekering", "46301", "10201", "100.00");
    var one =
        done(
            spreads.ahead(
                new AheadDraft(
                    coop.book,
                    bill.id(),
                    coop.account("46301"),
                    "Verzekering",
                    Optional.empty(),
                    YearMonth.of(2026, 9),
                    12)));
    assertThat(refusal(spreads.withdraw(one.id(), " "))).isEqualTo(new SpreadRefusal.NoReason());
    done(spreads.withdraw(one.id(), "Toch niet"));
    assertThat(balance("46301")).isEqualTo(Money.parse("100.00"));
    assertThat(spreads.all()).isEmpty();
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThat(refusal(spreads.register(draft(" ", "2026-08-12", "10", 1))))
        .isEqualTo(new SpreadRefusal.NoName());
    assertThat(refusal(spreads.register(draft("x", "2026-08-12", "10", 0))))
        .isEqualTo(new SpreadRefusal.BadMonths(0));
    assertThat(refusal(spreads.register(draft("x", "1026-08-12", "10", 12))))
        .isEqualTo(new SpreadRefusal.BadDates());
    assertThat(refusal(spreads.register(draft("x", "2026-08-12", "-10", 12))))
        .isEqualTo(new SpreadRefusal.BadAmount(Money.parse("-10")));
    var one = laptop();
    var source = one.source();
    var again = draft("Laptop 2", "2026-08-12", "10", 12);
    assertThat(
            refusal(
                spreads.register(
                    new AssetDraft(
                        again.book(),
                        again.kind(),
                        again.name(),
                        again.bought(),
                        again.cost(),
                        Money.parse("10"),
                        12,
                        Optional.empty(),
                        Optional.empty(),
                        source))))
        .isEqualTo(new SpreadRefusal.BadResidual(Money.parse("10"), Money.parse("10")));
    assertThat(
            refusal(
                spreads.register(
                    new AssetDraft(
                        again.book(),
                        again.kind(),
                        again.name(),
                        again.bought(),
                        again.cost(),
                        Money.ZERO,
                        12,
                        Optional.empty(),
                        Optional.empty(),
                        source))))
        .isInstanceOf(SpreadRefusal.Registered.class);
    book(YearMonth.of(2026, 11), Rhythm.MONTH);
    assertThat(
            refusal(
                spreads.dispose(
                    one.id(),
                    new Disposal(LocalDate.of(2026, 11, 20), Money.ZERO, Optional.empty(), ""))))
        .isInstanceOf(SpreadRefusal.BookedLater.class);
  }

  /// Accounts for goodwill are opened when they are wanted, on every laptop the same.
  @Test
  void goodwillBringsItsAccounts() {
    var draft = draft("Klanten van Bloem", "2026-01-05", "12000.00", 120);
    var one =
        done(
            spreads.register(
                new AssetDraft(
                    draft.book(),
                    SpreadKind.GOODWILL,
                    draft.name(),
                    draft.bought(),
                    draft.cost(),
                    draft.residual(),
                    60,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())));
    record("2026-01-05", "Overname", "01401", "10201", "12000.00");
    book(OCTOBER, Rhythm.QUARTER);
    assertThat(balance("43115")).isEqualTo(Money.parse("2000.00"));
    assertThat(one.fiscally(OCTOBER)).isEqualTo(Money.parse("1000.00"));
    assertThat(audit.otherwiseOnTheBalance()).isEmpty();
  }

  @Test
  void thePaperMovesFromWhatWasToWhatIs() throws IOException {
    var taken = draft("Tafel", "2024-01-10", "1200.00", 60);
    done(
        spreads.register(
            new AssetDraft(
                taken.book(),
                taken.kind(),
                taken.name(),
                taken.bought(),
                taken.cost(),
                taken.residual(),
                36,
                taken.first(),
                Optional.of(new AssetDraft.TakenOver(YearMonth.of(2026, 1), Optional.empty())),
                Optional.empty())));
    var one = laptop();
    book(OCTOBER, Rhythm.MONTH);
    done(
        spreads.dispose(
            one.id(),
            new Disposal(LocalDate.of(2026, 11, 2), Money.ZERO, Optional.empty(), "Gestolen")));
    var paper =
        new AssetPaper(spreads, new Letterhead(coop.ledger, _ -> new Issuer("De Meent", "", "")));
    var report = report(paper);
    var file = folder.resolve("assets.csv");
    new CsvWriter().write(report, file);
    assertThat(Files.readString(file))
        .contains("Tafel,2024-01-10,36,1200.00,333.40,1133.32,66.68")
        .contains("movement,row,Written off by then,-799.92")
        .contains("Tafel,,,,333.40,,520.00,20% of cost,200.00,133.40");
  }

  private Report report(AssetPaper paper) {
    var request = ReportRequest.of(Language.EN, coop.book, FiscalPeriod.year(2026));
    return ((Made.Ready) paper.make(request)).report();
  }
}
