package coop.meent.app;

import coop.meent.annual.LooseEnd;
import coop.meent.annual.ui.YearDesk;
import coop.meent.annual.ui.YearView;
import coop.meent.annual.ui.YearWaits;
import coop.meent.annualbudget.PassedItems;
import coop.meent.annualbudget.ui.AnnualBudgetDesk;
import coop.meent.annualbudget.ui.AnnualBudgetView;
import coop.meent.annualbudget.ui.AnnualBudgetWaits;
import coop.meent.audit.AuditPaper;
import coop.meent.audit.ui.AuditDesk;
import coop.meent.audit.ui.AuditView;
import coop.meent.audit.ui.AuditWaits;
import coop.meent.bank.ui.BankDesk;
import coop.meent.bank.ui.BankView;
import coop.meent.base.Id.BatchId;
import coop.meent.base.Id.BillId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.DebitBatchId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Id.SpreadId;
import coop.meent.bill.BillPapers;
import coop.meent.bill.ui.BillDesk;
import coop.meent.bill.ui.BillsView;
import coop.meent.bill.ui.Fetching;
import coop.meent.check.ui.ChecksDesk;
import coop.meent.check.ui.ChecksView;
import coop.meent.cli.Services;
import coop.meent.collect.ui.CollectDesk;
import coop.meent.collect.ui.CollectView;
import coop.meent.collect.ui.CollectWaits;
import coop.meent.collect.ui.MandatesView;
import coop.meent.correction.ui.CorrectionDesk;
import coop.meent.correction.ui.Doubles;
import coop.meent.invoice.InvoicePapers;
import coop.meent.invoice.ui.InvoiceDesk;
import coop.meent.invoice.ui.InvoicePages;
import coop.meent.invoice.ui.InvoiceWaits;
import coop.meent.ledger.Book;
import coop.meent.ledger.ui.About;
import coop.meent.ledger.ui.BooksDesk;
import coop.meent.ledger.ui.BooksPage;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.pay.ui.PayDesk;
import coop.meent.pay.ui.PayView;
import coop.meent.pay.ui.PayWaits;
import coop.meent.profit.ui.ProfitView;
import coop.meent.recurring.ui.RecurringDesk;
import coop.meent.recurring.ui.RecurringView;
import coop.meent.recurring.ui.RecurringWaits;
import coop.meent.spread.ExpectedBills;
import coop.meent.spread.ui.SpreadDesk;
import coop.meent.spread.ui.SpreadView;
import coop.meent.spread.ui.SpreadWaits;
import coop.meent.ui.Desk;
import coop.meent.ui.Section;
import coop.meent.ui.SectionsView;
import coop.meent.ui.View;
import coop.meent.ui.WaitSource;
import coop.meent.vat.VatCodes;
import coop.meent.vat.VatPeriod;
import coop.meent.vat.ui.VatDesk;
import coop.meent.vat.ui.VatPage;
import coop.meent.vat.ui.VatWaits;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The place of the books in the window: the bank, invoices, VAT, profit, and the books themselves.
final class BooksPlace {

  /// In the rail.
  static final String KEY = "books";

  private static final String BANK = "bank";
  private static final String PROFIT = "profit";
  private static final String INVOICES = "invoices";
  private static final String RECURRING = "recurring";
  private static final String PAYMENTS = "payments";
  private static final String PAYING = "paying";
  private static final String COLLECT = "collect";
  private static final String MANDATES = "mandates";
  private static final String BILLS = "bills";
  private static final String YEAR = "year";
  private static final String END = "end";
  private static final String CHECKS = "checks";
  private static final String SPREAD = "spread";
  private static final String BUDGET = "annual-budget";
  private static final String AUDIT = "audit";

  private final Services services;
  private final Desk desk;
  private final Clock clock;
  private final Elsewhere elsewhere;
  private final Optional<BookId> book;
  private final VatCodes vatCodes = new VatCodes();
  private @Nullable BooksPage page;
  private @Nullable BankView bank;
  private @Nullable VatPage vat;
  private @Nullable InvoicePages invoices;
  private @Nullable PayView payments;
  private @Nullable CollectView collect;
  private @Nullable MandatesView mandates;
  private @Nullable BillsView bills;
  private @Nullable SpreadView spread;
  private @Nullable AnnualBudgetView budget;
  private @Nullable AuditView audit;

  /// @param openClient shows a client
  /// @param openCosts shows the costs that are shared
  /// @param openSync shows what came late, and what contradicts each other
  /// @param openReport shows a report by its name
  /// @param fetching fetches the file of a receipt
  record Elsewhere(
      Consumer<ClientId> openClient,
      Runnable openCosts,
      Runnable openSync,
      Consumer<String> openReport,
      Fetching fetching) {}

  BooksPlace(Services services, Desk desk, Clock clock, Elsewhere elsewhere) {
    this.services = services;
    this.desk = desk;
    this.clock = clock;
    this.elsewhere = elsewhere;
    book = firstBook();
  }

  /// None on the laptop of who may read no books.
  private Optional<BookId> firstBook() {
    return services.ledger().books().stream().findFirst().map(Book::id);
  }

  /// The book that is shown first.
  BookId book() {
    return book.orElseThrow();
  }

  /// Whether this laptop can read any book.
  boolean isOpen() {
    return book.isPresent();
  }

  /// Whether books came or went since the place was made.
  boolean isOutdated() {
    return firstBook().isPresent() != isOpen();
  }

  /// Whether the cooperative's own books can be read here, and not one's own book alone.
  boolean hasOffice() {
    return services.ledger().cooperativeBook().isPresent();
  }

  View view() {
    return isOpen() ? page().view() : new OfficeView(desk, text("ledger.page"));
  }

  /// Made when the place is entered for the first time.
  BooksPage page() {
    if (page == null) page = new BooksPage(booksDesk(), sections(), this::enter);
    return page;
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(BANK, text("bank.ui.title"), bank()));
    if (hasOffice()) sections.add(new Section(INVOICES, text("invoice.page"), invoices().view()));
    sections.add(new Section(RECURRING, text("recurring.page"), recurring()));
    if (hasOffice()) sections.add(payAndCollect());
    if (hasOffice()) sections.add(new Section(BILLS, text("bill.page"), bills()));
    sections.add(new Section(VatPage.KEY, text("vat.title"), vat().view()));
    sections.add(endOfYear());
    return sections;
  }

  private Section payAndCollect() {
    return new Section(
        PAYING,
        text("pay.group"),
        SectionsView.below(
            List.of(
                new Section(PAYMENTS, text("pay.page"), payments()),
                new Section(COLLECT, text("collect.page"), collect()),
                new Section(MANDATES, text("collect.mandates"), mandates()))));
  }

  /// On one place of the line, so that all of them fit on it.
  private Section endOfYear() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(YEAR, text("annual.page"), new YearView(yearDesk())));
    sections.add(new Section(BUDGET, text("annualbudget.page"), budget()));
    sections.add(new Section(SPREAD, text("spread.page"), spread()));
    if (services.profit().book().isPresent()) sections.add(profit());
    sections.add(new Section(CHECKS, text("checks.page"), new ChecksView(checksDesk())));
    if (hasOffice()) sections.add(new Section(AUDIT, text("audit.page"), audit()));
    return new Section(END, text("annual.group"), SectionsView.below(sections));
  }

  private ChecksDesk checksDesk() {
    return new ChecksDesk(desk, services.checks(), clock);
  }

  void openChecks() {
    go().openSection(CHECKS);
  }

  private RecurringView recurring() {
    return new RecurringView(recurringDesk());
  }

  private RecurringDesk recurringDesk() {
    return new RecurringDesk(
        desk, services.recurring(), clock, this::openEntry, this::openInvoices);
  }

  void openRecurring() {
    enter();
    page().openSection(RECURRING);
  }

  private SpreadView spread() {
    if (spread == null) spread = new SpreadView(spreadDesk());
    return spread;
  }

  private SpreadDesk spreadDesk() {
    var expected =
        new ExpectedBills(
            services.ledger(), services.recurring(), services.bills(), services.spreads());
    return new SpreadDesk(
        desk, services.spreads(), services.ledger(), expected, clock, this::openEntry);
  }

  /// Opens what is spread over months.
  SpreadView openSpread() {
    go().openSection(SPREAD);
    return spread();
  }

  void openSpread(SpreadId one) {
    openSpread().open(one);
  }

  private AnnualBudgetView budget() {
    if (budget == null) budget = new AnnualBudgetView(budgetDesk());
    return budget;
  }

  private AnnualBudgetDesk budgetDesk() {
    return new AnnualBudgetDesk(
        desk,
        services.annualBudgets(),
        new PassedItems(services.assemblies()),
        services.ledger(),
        clock,
        (account, period) -> page().openAccount(account, period));
  }

  private AuditView audit() {
    if (audit == null) audit = new AuditView(auditDesk());
    return audit;
  }

  private AuditDesk auditDesk() {
    return new AuditDesk(
        desk,
        services.audits(),
        clock,
        () -> new Me(services).member().id(),
        new AuditNeighbours(
            services.checks(),
            this::openChecks,
            () -> elsewhere.openReport.accept(AuditPaper.KIND.name())));
  }

  /// Opens the audit committee.
  AuditView openAudit() {
    go().openSection(AUDIT);
    return audit();
  }

  /// Opens actual against budget.
  AnnualBudgetView openBudget() {
    go().openSection(BUDGET);
    return budget();
  }

  private void openBudget(int year) {
    openBudget().lookAt(year);
  }

  void openYear() {
    go().openSection(YEAR);
  }

  private YearDesk yearDesk() {
    return new YearDesk(
        desk,
        services.year(),
        services.ledger(),
        clock,
        () -> new Me(services).member().id(),
        this::open);
  }

  /// Shows what still stands open in a year, or the place where it is done.
  private void open(LooseEnd end) {
    end.link().ifPresentOrElse(desk.navigation()::go, () -> open(end.kind()));
  }

  private void open(LooseEnd.Kind kind) {
    switch (kind) {
      case BANK_LINES, BANK_BALANCES -> openBank();
      case IN_TRANSIT -> go().openSection(BooksPage.ACCOUNTS);
      case DRAFTS -> openInvoices();
      case BILLS -> openBills();
      case RECURRING -> openRecurring();
      case AWAITED -> openSpread();
      case SPREAD -> openSpread().months();
      case COSTS -> elsewhere.openCosts.run();
      case VAT -> openVat();
      case LATE_ENTRIES -> elsewhere.openSync.run();
      case CHECKS -> openChecks();
    }
  }

  private Section profit() {
    var profit = new CapitalPlace(services, desk, clock).profit();
    return new Section(PROFIT, text("profit.page"), new ProfitView(profit));
  }

  /// What of the books waits for whoever sits here.
  List<WaitSource> waits(Member me) {
    List<WaitSource> waits = new ArrayList<>();
    if (isOpen()) waits.add(new VatWaits(vatDesk(), () -> vatBooks(me), this::openVat));
    if (isOpen()) waits.add(new RecurringWaits(recurringDesk(), this::openRecurring));
    if (isOpen() && (isTreasurer(me) || !hasOffice()))
      waits.add(
          new SpreadWaits(
              spreadDesk(), () -> openSpread().months(), () -> openSpread().register()));
    if (isOpen() && (isTreasurer(me) || !hasOffice()))
      services.ledger().books().stream()
          .findFirst()
          .ifPresent(one -> waits.add(new AnnualBudgetWaits(budgetDesk(), one, this::openBudget)));
    if (hasOffice()) waits.add(new AuditWaits(auditDesk(), year -> openAudit().lookAt(year)));
    if (isOpen()) waits.add(new YearWaits(yearDesk(), () -> vatBooks(me), this::openYear));
    if (hasOffice() && isTreasurer(me))
      waits.add(new InvoiceWaits(invoiceDesk(), this::openInvoices, this::newInvoice));
    if (hasOffice()) waits.add(new PayWaits(payDesk(), this::openBatch));
    if (hasOffice()) waits.add(new CollectWaits(collectDesk(), this::openDebits));
    return waits;
  }

  static boolean isTreasurer(Member me) {
    return me.roles().contains(Role.TREASURER);
  }

  private void enter() {
    desk.navigation().go(KEY);
  }

  BooksPage go() {
    enter();
    return page();
  }

  void openEntry(EntryId entry) {
    page().openEntry(entry);
  }

  void openMonth(String section, YearMonth month, Optional<About> about) {
    go().openMonth(section, month, about);
  }

  BankView openBank() {
    go().openSection(BANK);
    return bank();
  }

  /// Opens the bank and asks for a statement.
  void importStatement() {
    openBank().importStatement();
  }

  void openInvoices() {
    go().openSection(INVOICES);
  }

  /// Opens an empty invoice.
  void newInvoice() {
    openInvoices();
    invoices().newDraft();
  }

  /// Opens a final invoice.
  void openInvoice(InvoiceId invoice) {
    openInvoices();
    invoices().open(invoice);
  }

  void openPayments() {
    go().openSection(PAYMENTS);
  }

  /// Opens the form that puts a batch together.
  void newBatch() {
    openPayments();
    payments().newBatch();
  }

  void openBatch(BatchId batch) {
    openPayments();
    payments().open(batch);
  }

  private PayView payments() {
    if (payments == null) payments = new PayView(payDesk());
    return payments;
  }

  private PayDesk payDesk() {
    return new PayDesk(
        desk,
        services.pay(),
        services.batchPapers(),
        services.members(),
        clock,
        new Me(services).member(),
        line -> openBank().open(line));
  }

  void openCollect() {
    go().openSection(COLLECT);
  }

  void openMandates() {
    go().openSection(MANDATES);
  }

  /// Opens the form that puts collections in a batch.
  void newDebits() {
    openCollect();
    collect().newBatch();
  }

  /// Opens the form for a mandate that was signed.
  void newMandate() {
    openMandates();
    mandates().newMandate();
  }

  void openDebits(DebitBatchId batch) {
    openCollect();
    collect().open(batch);
  }

  private CollectView collect() {
    if (collect == null) collect = new CollectView(collectDesk());
    return collect;
  }

  private MandatesView mandates() {
    if (mandates == null) mandates = new MandatesView(collectDesk());
    return mandates;
  }

  private CollectDesk collectDesk() {
    return new CollectDesk(
        desk,
        services.collecting(),
        services.members(),
        clock,
        new Me(services).member(),
        line -> openBank().open(line));
  }

  void openBills() {
    go().openSection(BILLS);
  }

  /// Opens the form for a bill.
  void newBill() {
    openBills();
    bills().onNew();
  }

  void openBill(BillId bill) {
    openBills();
    bills().open(bill);
  }

  private BillsView bills() {
    if (bills == null)
      bills = new BillsView(billDesk(services, desk, clock, elsewhere.fetching()), false);
    return bills;
  }

  static BillDesk billDesk(Services services, Desk desk, Clock clock, Fetching fetching) {
    return new BillDesk(
        desk,
        services.bills(),
        new BillPapers(services.bills(), services.members()),
        services.members(),
        clock,
        new Me(services).member().id(),
        desk.navigation()::go,
        Optional.of(fetching).filter(_ -> services.sync().isInVault()));
  }

  void openVat() {
    go().openSection(VatPage.KEY);
  }

  private void openVat(BookId book, Optional<VatPeriod> period) {
    openVat();
    period.ifPresentOrElse(one -> vat().open(book, one), () -> vat().open(book));
  }

  /// Whether something was typed that would be lost with the window.
  boolean hasBegun() {
    return page != null && page.hasBegun();
  }

  /// Goes on with what was begun in the place that this one takes over from.
  void takeOver(BooksPlace before) {
    var begun = before.page;
    if (begun != null && begun.hasBegun()) page().takeOver(begun);
  }

  BooksDesk booksDesk() {
    var names = new Names(services);
    return new BooksDesk(
        desk,
        services.ledger(),
        services.statements(),
        names,
        new VatNames(vatCodes),
        new CorrectionDesk(
            desk,
            services.corrections(),
            services.ledger(),
            names,
            new VatNames(vatCodes),
            clock,
            this::openEntry),
        new Doubles(services.doubles()),
        clock);
  }

  BankDesk bankDesk() {
    var neighbours = new BankNeighbours(services, book(), new VatNames(vatCodes), this::openEntry);
    return new BankDesk(desk, services.bank(), services.ledger(), neighbours, clock);
  }

  private BankView bank() {
    if (bank == null) bank = new BankView(bankDesk());
    return bank;
  }

  private InvoicePages invoices() {
    if (invoices == null) invoices = new InvoicePages(invoiceDesk());
    return invoices;
  }

  private InvoiceDesk invoiceDesk() {
    var neighbours =
        new InvoiceDesk.Neighbours() {
          @Override
          public void openEntry(EntryId entry) {
            BooksPlace.this.openEntry(entry);
          }

          @Override
          public void openClient(ClientId client) {
            elsewhere.openClient.accept(client);
          }
        };
    return new InvoiceDesk(
        desk,
        services.invoices(),
        new InvoicePapers(services.invoices()),
        services.work(),
        services.hours(),
        clock,
        neighbours);
  }

  private VatPage vat() {
    if (vat == null) vat = new VatPage(vatDesk());
    return vat;
  }

  private VatDesk vatDesk() {
    return new VatDesk(
        desk, services.vat(), services.salesLists(), services.ledger(), clock, this::openEntry);
  }

  /// The books whose VAT whoever sits here files: the treasurer the cooperative's, a member the own
  /// one.
  private List<Book> vatBooks(Member me) {
    return services.ledger().books().stream()
        .filter(one -> one.member().map(me.id()::equals).orElse(isTreasurer(me)))
        .toList();
  }

  private String text(String key) {
    return desk.texts().get(key);
  }
}
