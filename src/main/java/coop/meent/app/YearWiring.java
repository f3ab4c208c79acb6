package coop.meent.app;

import coop.meent.annual.AnnualPapers;
import coop.meent.annual.AnnualRooms;
import coop.meent.annual.Archive;
import coop.meent.annual.LooseEnd;
import coop.meent.annual.LooseEnd.Kind;
import coop.meent.annual.LooseEnds;
import coop.meent.annual.Piece;
import coop.meent.annual.YearPack;
import coop.meent.annual.YearRoom;
import coop.meent.annualbudget.AnnualBudgetPaper;
import coop.meent.annualbudget.AnnualBudgetService;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BankService;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.base.Written;
import coop.meent.bill.BillService;
import coop.meent.bill.BillState;
import coop.meent.check.Checks;
import coop.meent.check.Finding;
import coop.meent.circle.CirclePapers;
import coop.meent.circle.CircleService;
import coop.meent.cost.CostService;
import coop.meent.cost.CostStanding;
import coop.meent.development.BudgetYear;
import coop.meent.document.Report;
import coop.meent.document.Reports;
import coop.meent.invoice.InvoiceService;
import coop.meent.learning.DevelopmentPapers;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.DimensionNames;
import coop.meent.ledger.ExportFormat;
import coop.meent.ledger.ExportRequest;
import coop.meent.ledger.Exports;
import coop.meent.ledger.LateEntries;
import coop.meent.ledger.Statements;
import coop.meent.recurring.RecurringService;
import coop.meent.spread.AssetPaper;
import coop.meent.spread.SpreadService;
import coop.meent.store.MeentFiles;
import coop.meent.store.Store;
import coop.meent.vat.PeriodState;
import coop.meent.vat.VatService;
import coop.meent.xaf.AuditFiles;
import coop.meent.xaf.XafVersion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Puts the end of a year together: what every room knows to stand open, and what it adds to the
/// pack and the archive.
record YearWiring(Rooms rooms, AnnualRooms annual, Outlets outlets) {

  /// Where something can stand open.
  record Rooms(
      BankService bank,
      InvoiceService invoices,
      BillService bills,
      RecurringService recurring,
      SpreadService spreads,
      AnnualBudgetService budgets,
      CostService costs,
      LateEntries late,
      VatService vat,
      Checks checks,
      Statements statements) {}

  /// Where figures leave the file.
  record Outlets(
      MeentFiles files,
      Store store,
      Exports exports,
      Supplier<DimensionNames> names,
      AuditFiles auditFiles,
      CircleService circles,
      CirclePapers circlePapers) {}

  /// Money on its way: between own accounts, at a payment provider, on a card.
  private static final Set<String> ON_ITS_WAY = Set.of("BLimKruSto", "BLimKruPib");

  YearRoom over(Reports reports) {
    return new YearRoom(
        annual.years(),
        new YearPack(annual, reports, new Added()),
        loose(),
        archive(),
        outlets.auditFiles);
  }

  static AnnualPapers papers(AnnualRooms annual) {
    return new AnnualPapers(annual);
  }

  private LooseEnds loose() {
    return LooseEnds.of(
        List.of(
            (book, year) -> ends(Kind.BANK_LINES, lines(book, year)),
            (book, year) -> ends(Kind.BANK_BALANCES, disagreeing(book)),
            (book, year) -> ends(Kind.IN_TRANSIT, inTransit(book, year)),
            (book, year) -> ends(Kind.DRAFTS, ofOffice(book, () -> drafts(year))),
            (book, year) -> ends(Kind.BILLS, ofOffice(book, () -> bills(year))),
            (book, year) -> ends(Kind.AWAITED, awaited(book, year)),
            (book, year) -> ends(Kind.RECURRING, recurring(book, year)),
            (book, year) ->
                ends(Kind.SPREAD, rooms.spreads.open(book.id(), YearMonth.from(year.to()))),
            (book, year) -> ends(Kind.COSTS, ofOffice(book, () -> costs(year))),
            (book, year) -> ends(Kind.LATE_ENTRIES, late(book)),
            (book, year) -> ends(Kind.VAT, vat(book, year)),
            (book, year) -> checks()));
  }

  private static List<LooseEnd> ends(Kind kind, long count) {
    return List.of(LooseEnd.of(kind, count));
  }

  private static long ofOffice(Book book, Supplier<Number> count) {
    return book.kind() == BookKind.COOPERATIVE ? count.get().longValue() : 0;
  }

  /// Those of the year itself may come yet.
  private long awaited(Book book, FiscalPeriod year) {
    return rooms.spreads.awaited().stream()
        .filter(one -> one.isOpen() && one.what().book().equals(book.id()))
        .filter(one -> one.yearEnd().isBefore(year.from()))
        .count();
  }

  private long lines(Book book, FiscalPeriod year) {
    var until = new FiscalPeriod(LocalDate.of(1900, 1, 1), year.to());
    return rooms.bank.countLines(
        BankLineFilter.all(book.id()).within(until).that(BankLineFilter.Status.OPEN));
  }

  private long disagreeing(Book book) {
    return rooms.bank.agreements(book.id()).stream().filter(one -> !one.agrees()).count();
  }

  private long inTransit(Book book, FiscalPeriod year) {
    return rooms.statements.balances(BalanceFilter.all(book.id()).to(year.to())).stream()
        .filter(one -> one.account().rgs().filter(ON_ITS_WAY::contains).isPresent())
        .map(Statements.AccountBalance::balance)
        .filter(balance -> !balance.equals(Money.ZERO))
        .count();
  }

  /// Begun in that year or before.
  private long drafts(FiscalPeriod year) {
    return rooms.invoices.drafts().stream()
        .map(draft -> LocalDate.ofInstant(draft.madeAt(), ZoneId.systemDefault()))
        .filter(day -> !day.isAfter(year.to()))
        .count();
  }

  private long bills(FiscalPeriod year) {
    return rooms.bills.bills().stream()
        .filter(one -> !one.bill().date().isAfter(year.to()))
        .filter(one ->
            one.state() == BillState.WAITING
                || one.state() == BillState.CONTESTED
                || one.state() == BillState.APPROVED)
        .count();
  }

  private long recurring(Book book, FiscalPeriod year) {
    return rooms.recurring.times(year.to()).stream()
        .filter(one -> one.isOpen() && one.what().book().equals(book.id()))
        .count();
  }

  private long costs(FiscalPeriod year) {
    return rooms.costs.standings().stream()
        .filter(one -> year.contains(one.period().to()))
        .filter(
            one -> one.state() == CostStanding.State.OPEN || one.state() == CostStanding.State.OFF)
        .count();
  }

  private long late(Book book) {
    return rooms.late.open().stream().filter(one -> one.draft().book().equals(book.id())).count();
  }

  private long vat(Book book, FiscalPeriod year) {
    return rooms.vat.periods(book.id()).stream()
        .filter(one -> year.contains(one.period().to()))
        .filter(one -> one.state() == PeriodState.OPEN || one.state() == PeriodState.CONTRADICTED)
        .count();
  }

  /// Each by itself, with its first offender.
  private List<LooseEnd> checks() {
    return rooms.checks.run().stream()
        .filter(Finding::isBroken)
        .map(finding ->
            LooseEnd.one(
                Kind.CHECKS,
                texts -> finding.offender(texts).orElse(finding.promise(texts)),
                finding.link()))
        .toList();
  }

  /// A whole copy of the file, the year as the tax office reads it, and as plain text for
  /// spreadsheets, hledger and Beancount.
  private Archive archive() {
    return (book, year) ->
        List.of(
            new Piece("books.meent", file -> outlets.files.backUp(outlets.store, file)),
            auditFile(XafVersion.V4_0, book, year),
            auditFile(XafVersion.V3_2, book, year),
            text("journal.csv", ExportFormat.CSV, book, year),
            text("journal.hledger", ExportFormat.HLEDGER, book, year),
            text("journal.beancount", ExportFormat.BEANCOUNT, book, year));
  }

  private Piece auditFile(XafVersion version, Book book, int year) {
    return new Piece(
        book.code().toLowerCase(Locale.ROOT) + "-" + version.number() + ".xaf",
        file ->
            RefusedException.unlessRefused(
                outlets.auditFiles.write(
                    AuditFiles.Request.of(book.id(), year, version, FiscalPeriod.year(year).to()),
                    new Texts(Language.NL),
                    file)));
  }

  private Piece text(String name, ExportFormat format, Book book, int year) {
    return new Piece(
        book.code().toLowerCase(Locale.ROOT) + "-" + name,
        file ->
            RefusedException.unlessRefused(
                export(format, book.id(), FiscalPeriod.year(year), Language.NL, file)));
  }

  private Written export(
      ExportFormat format, BookId book, FiscalPeriod year, Language language, Path file) {
    var request =
        new ExportRequest(
            book, Optional.of(year), language, outlets.names.get(), rooms.bank.closings(book));
    return outlets.exports.write(format, request, file);
  }

  private final class Added implements YearPack.Extras {

    /// Actual against budget where there is one, the register of assets where there are any, and
    /// what was learned where there are budgets for it.
    @Override
    public List<String> reports(BookId book, int year) {
      List<String> names = new ArrayList<>();
      if (!rooms.budgets.of(book, year).isEmpty()) names.add(AnnualBudgetPaper.KIND.name());
      var whole = FiscalPeriod.year(year);
      if (rooms.spreads.hasAssets(book, whole)) names.add(AssetPaper.KIND.name());
      if (annual.ledger().cooperativeBook().filter(one -> one.id().equals(book)).isPresent()
          && !annual.development().flows(whole.from(), whole.to()).values().stream()
              .allMatch(BudgetYear.Flow::isEmpty)) names.add(DevelopmentPapers.KIND.name());
      return names;
    }

    /// The year of each circle for the meeting, which names nobody.
    @Override
    public List<Report> papers(int year, Language language) {
      return outlets.circles.circles().stream()
          .filter(one -> one.firstMonth().getYear() <= year)
          .map(one -> outlets.circlePapers.meeting(one.circle().id(), year, language))
          .toList();
    }

    @Override
    public Written journal(BookId book, FiscalPeriod year, Language language, Path file) {
      return export(ExportFormat.CSV, book, year, language, file);
    }
  }
}
