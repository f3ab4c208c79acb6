package coop.meent.app;

import static coop.meent.TestCooperative.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.bank.BankService;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.base.Texts;
import coop.meent.bill.BillOffice;
import coop.meent.cli.BillRivals;
import coop.meent.cli.CostRivals;
import coop.meent.cli.PaymentRivals;
import coop.meent.cli.RecurringRivals;
import coop.meent.cli.Rivalry;
import coop.meent.crypto.PassphraseLock;
import coop.meent.document.Cell;
import coop.meent.document.CsvWriter;
import coop.meent.document.Made;
import coop.meent.document.PdfJudge;
import coop.meent.document.PdfPages;
import coop.meent.document.PdfPlaces;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportRequest;
import coop.meent.document.Reports;
import coop.meent.document.Row;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.LateEntries;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.pay.NoPayments;
import coop.meent.sync.SyncService;
import coop.meent.vat.VatService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The reports of every room over a real file, as the window and the commands ask for them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsTest {

  private static final FiscalPeriod YEAR = FiscalPeriod.year(2026);
  private static final Path LOOK = Path.of("target", "look");

  private final PdfWriter pdf = new PdfWriter();
  private TestCooperative coop;
  private Reports reports;
  private MemberId noor;

  @BeforeAll
  void aYearAndABit(@TempDir Path folder) {
    coop = new TestCooperative(folder);
    reports = reportsOf(coop);
    noor = member("Noor \"de Wijze\" Kramer <noor@example.org>");
    var zoe =
        member(
            "Zoë \u05d0\u05d1 \ud83d\udc69\u200d\ud83d\udcbb van den Gegevensbeschermingsoverleg");
    var client = coop.work.addClient("Gemeente Utrecht", Optional.of("Utrecht"));
    var website =
        coop.work.addAssignment(
            "Website", client.id(), noor, TODAY.minusYears(1), Optional.empty());
    entry(
        "2025-03-01", "Capital of Noor", line("10201", "1500.00"), line("05655", "-1500.00", noor));
    entry(
        "2025-10-05",
        "Invoice 2025-A-0001",
        line("10201", "1210.00"),
        line("80501", "-1000.00", website.id()),
        line("16201", "-210.00"));
    entry("2026-01-31", "Rent of January", line("45105", "350.00"), line("10201", "-350.00"));
    entry(
        "2026-02-12",
        "Invoice 2026-A-0001, first instalment of the website",
        line("13011", "12100.00"),
        line("80501", "-10000.00", website.id()),
        line("16201", "-2100.00"));
    entry(
        "2026-02-28",
        "Work of members on the website",
        line("70153", "8500.00", website.id()),
        line("16801", "-5100.00", noor),
        line("16801", "-3400.00", zoe));
    entry(
        "2026-03-15",
        "Paid by Gemeente Utrecht",
        line("10201", "12100.00"),
        line("13011", "-12100.00"));
    entry(
        "2026-03-31",
        "Paid out",
        line("16801", "5600.00", noor),
        line("16801", "3000.00", zoe),
        line("10201", "-8600.00"));
    entry("2026-04-30", "Bank charges", line("46415", "12.35"), line("10201", "-12.35"));
    entry("2026-06-30", "Interest", line("10201", "4.05"), line("84125", "-4.05"));
    for (int day = 1; day < 60; day++) {
      var date = LocalDate.of(2026, 7, 1).plusDays(day).toString();
      entry(
          date,
          "Daily bits and pieces of the co-working place, number " + day,
          line("45105", "1." + (10 + day % 80)),
          line("10201", "-1." + (10 + day % 80)));
    }
    coop.ledger.lock(coop.book, LocalDate.of(2026, 3, 31));
  }

  private Reports reportsOf(TestCooperative coop) {
    var clock = TestCooperative.CLOCK;
    var sync =
        new SyncService(
            coop.store, coop.members, clock, coop.ids, new Seeded(2), new PassphraseLock());
    var late = new LateEntries(coop.store, coop.ledger, coop.ids, clock);
    var bank = new BankService(coop.store, coop.ledger, coop.ids, clock);
    var vat = new VatService(coop.store, coop.ledger, coop.ids, clock);
    var bills = BillOffice.over(coop.store, coop.ids, clock, coop.ledger, coop.members);
    var pay = NoPayments.of(coop.store, coop.ids, clock, coop.ledger, bank);
    var rivalry =
        new Rivalry(
            coop.ledger,
            bank,
            late,
            vat,
            coop.invoices,
            NoTeams.splits(coop),
            List.of(
                new CostRivals(coop.costs.service(), coop.ledger),
                new RecurringRivals(coop.recurring, coop.ledger),
                new PaymentRivals(pay, word -> word),
                new BillRivals(bills, coop.ledger, word -> word)));
    return new ReportWiring(coop.ledger, coop.statements, coop.members, coop.work, sync, rivalry)
        .reports(pdf);
  }

  @AfterAll
  void close() {
    coop.close();
  }

  private MemberId member(String name) {
    var added = coop.members.add(MemberDraft.named(name, TODAY.minusYears(1)));
    return ((MemberOutcome.Saved) added).member().id();
  }

  private void entry(String date, String text, Posting... lines) {
    var draft = EntryDraft.of(coop.book, LocalDate.parse(date), text, List.of(lines));
    assertThat(coop.ledger.record(draft)).isInstanceOf(RecordOutcome.Recorded.class);
  }

  private Posting line(String account, String amount) {
    return Posting.of(coop.account(account), Money.parse(amount));
  }

  private Posting line(String account, String amount, MemberId member) {
    return line(account, amount).with(Dimensions.NONE.withMember(member));
  }

  private Posting line(String account, String amount, AssignmentId assignment) {
    return line(account, amount).with(Dimensions.NONE.withAssignment(assignment));
  }

  private ReportRequest request(Language language) {
    return ReportRequest.of(language, coop.book, YEAR).on(coop.account("10201")).about(noor);
  }

  private Report made(String name, ReportRequest request) {
    return ((Made.Ready) reports.make(name, request)).report();
  }

  private Report made(String name) {
    return made(name, ReportRequest.of(Language.EN, coop.book, YEAR).about(noor));
  }

  /// The files stay in `target/look`, to be looked at.
  @ParameterizedTest
  @EnumSource
  void everyReportKeepsBothStandardsAndShowsItsFigures(Language language) throws IOException {
    Files.createDirectories(LOOK);
    for (var kind : reports.kinds()) {
      var report = made(kind.name(), request(language));
      var bytes = pdf.bytes(report);
      Files.write(LOOK.resolve(kind.name() + "." + language.code() + ".pdf"), bytes);
      assertThat(PdfJudge.complaints(bytes)).as(kind.name()).isEmpty();
      assertThat(new PdfPlaces(bytes).faults()).as(kind.name()).isEmpty();
      assertShows(bytes, report);
      assertThat(pdf.bytes(made(kind.name(), request(language)))).as(kind.name()).isEqualTo(bytes);
    }
  }

  private static void assertShows(byte[] bytes, Report report) throws IOException {
    var text = new StringBuilder();
    try (var pages = PdfPages.of(bytes)) {
      for (int page = 1; page <= pages.count(); page++) text.append(pages.text(page));
    }
    for (var figure : report.figures()) assertThat(text).contains(figure.shown(report.texts()));
    for (var table : report.tables()) {
      for (var row : table.rows()) {
        for (var cell : row.cells()) {
          if (!(cell instanceof Cell.Text)) assertThat(text).contains(cell.shown(report.texts()));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyReportHasAName(Language language) {
    var texts = new Texts(language);
    assertThat(reports.kinds()).extracting(kind -> kind.title(texts)).doesNotHaveDuplicates();
    assertThat(reports.kinds())
        .extracting(ReportKind::name)
        .containsExactly(
            "balance-sheet",
            "income-statement",
            "trial-balance",
            "general-ledger",
            "journal",
            "account-card",
            "member-statement",
            "merge");
  }

  @Test
  void theTrialBalanceSumsToZero() {
    assertThat(total(made("trial-balance")).cells())
        .containsExactly(
            Cell.of("Total"),
            Cell.empty(),
            Cell.of(Money.ZERO),
            Cell.of(Money.parse("41749.00")),
            Cell.of(Money.parse("41749.00")),
            Cell.of(Money.ZERO));
  }

  private static Row total(Report report) {
    return report.tables().getFirst().rows().getLast();
  }

  @Test
  void bothSidesOfTheBalanceSheetAreEqualInBothYears() {
    var tables = made("balance-sheet").tables();
    assertThat(tables.getFirst().rows().getLast().cells())
        .isEqualTo(tables.getLast().rows().getLast().cells())
        .contains(Cell.of(Money.parse("2710.00")));
  }

  @Test
  void aMemberWhoOwesStandsAmongTheClaims() {
    assertThat(made("balance-sheet").closing().getLast()).contains("16801");
  }

  @Test
  void theIncomeStatementEndsInTheResultOfTheBalanceSheet() {
    var result = coop.statements.incomeStatement(coop.book, YEAR, Dimensions.NONE).result();
    assertThat(total(made("income-statement")).cells())
        .contains(Cell.of(result), Cell.of(Money.parse("1000.00")));
    assertThat(made("balance-sheet").tables().getLast().rows())
        .anySatisfy(row ->
            assertThat(row.cells()).contains(Cell.of("Result of the year"), Cell.of(result)));
  }

  @Test
  void theMemberStatementReadsFromTheMembersSide() {
    var csv = new CsvWriter().text(made("member-statement"));
    assertThat(csv)
        .startsWith(
            "table,kind,date,entry,text,amount,balance,account,name,opening,change,closing\n")
        .contains("current,row,2026-02-28,A-5,Work of members on the website,5100.00,5100.00")
        .contains("current,row,2026-03-31,A-7,Paid out,-5600.00,-500.00")
        .contains("current,total,,Closing balance,,,-500.00")
        .contains("accounts,row,,,,,,05655,Members capital (paid in),1500.00,0.00,1500.00");
  }

  @Test
  void theGeneralLedgerNamesItsAccountOnEveryLineOfACsv() {
    var lines = new CsvWriter().text(made("general-ledger")).lines().toList();
    assertThat(lines.getFirst())
        .isEqualTo("heading,kind,date,entry,text,about,debit,credit,balance");
    assertThat(lines)
        .contains("45105 Rent and co-working,row,2026-01-31,A-3,Rent of January,,350.00,,350.00");
  }

  @Test
  void theGeneralLedgerCanBeOfOneAccount() {
    var request = ReportRequest.of(Language.EN, coop.book, YEAR).on(coop.account("46415"));
    var rows = made("general-ledger", request).tables().getFirst().rows();
    assertThat(rows).filteredOn(row -> row.kind() == Row.Kind.HEADING).hasSize(1);
  }

  @Test
  void theSubtitleSaysBookPeriodAndState() {
    var quarter = ReportRequest.of(Language.NL, coop.book, FiscalPeriod.quarter(2026, 1));
    assertThat(made("trial-balance", quarter).subtitle())
        .isEqualTo("eerste kwartaal 2026 · afgesloten");
    assertThat(made("trial-balance").subtitle())
        .isEqualTo("2026 · locked up to and including 31 March 2026");
    assertThat(made("trial-balance").issuer().name()).isEqualTo("Coöperatie De Meent U.A.");
  }

  @Test
  void aRunningPeriodStandsAsOfItsLatestEntry() {
    assertThat(made("trial-balance").asOf()).isEqualTo("2026-08-29");
    var first = ReportRequest.of(Language.EN, coop.book, FiscalPeriod.quarter(2026, 1));
    assertThat(made("trial-balance", first).asOf()).isEqualTo("2026-03-31");
    var past = ReportRequest.of(Language.EN, coop.book, FiscalPeriod.quarter(2026, 2));
    assertThat(made("trial-balance", past).asOf()).isEqualTo("2026-06-30");
  }

  @Test
  void anAmountOpensItsCause() {
    assertThat(made("trial-balance").tables().getFirst().rows())
        .filteredOn(row -> row.cells().contains(Cell.of("05655")))
        .singleElement()
        .satisfies(row -> assertThat(row.cause()).contains(coop.account("05655")));
  }

  @Test
  void asksForWhatIsMissing() {
    var request = ReportRequest.of(Language.EN, coop.book, YEAR);
    assertThat(reports.make("year-pack", request)).isEqualTo(new Made.NoSuchReport("year-pack"));
    assertThat(reports.make("account-card", request))
        .isEqualTo(new Made.AccountMissing("account-card"));
    assertThat(reports.make("member-statement", request))
        .isEqualTo(new Made.MemberMissing("member-statement"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"general-ledger", "journal", "account-card"})
  void asksForLessThanFiveHundredPages(String name, @TempDir Path folder) {
    try (var large = new TestCooperative(folder)) {
      var made = reportsOf(large).make(name, crowdedDay(large));
      assertThat(made)
          .isInstanceOfSatisfying(
              Made.TooLong.class, refusal -> assertThat(refusal.pages()).isGreaterThan(500));
    }
  }

  /// A request for a day on which one account has more lines than 500 pages hold.
  private static ReportRequest crowdedDay(TestCooperative large) {
    var bank = large.account("10201");
    List<Posting> lines = new ArrayList<>();
    for (int i = 0; i < 20_002; i++) {
      lines.add(Posting.of(bank, new Money(i % 2 == 0 ? 100 : -100)));
    }
    var draft = EntryDraft.of(large.book, TODAY, "Crowd", lines);
    assertThat(large.ledger.record(draft)).isInstanceOf(RecordOutcome.Recorded.class);
    return ReportRequest.of(Language.EN, large.book, YEAR).on(bank);
  }

  @ParameterizedTest
  @ValueSource(strings = {"general-ledger", "journal", "account-card"})
  void anEmptyYearIsAReportToo(String name) {
    var request =
        ReportRequest.of(Language.EN, coop.book, FiscalPeriod.year(2020)).on(coop.account("10201"));
    PdfJudge.assertAccepted(pdf.bytes(made(name, request)));
  }
}
