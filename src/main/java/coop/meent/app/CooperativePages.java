package coop.meent.app;

import coop.meent.bank.ui.BankDesk;
import coop.meent.bank.ui.BankView;
import coop.meent.bank.ui.LinesToBook;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.cli.Services;
import coop.meent.cost.ui.CostWaits;
import coop.meent.document.ui.Outlets;
import coop.meent.document.ui.ReportsView;
import coop.meent.invoice.InvoicePapers;
import coop.meent.invoice.ui.InvoiceDesk;
import coop.meent.invoice.ui.InvoicePages;
import coop.meent.invoice.ui.InvoiceWaits;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.Statements;
import coop.meent.ledger.ui.About;
import coop.meent.ledger.ui.BooksDesk;
import coop.meent.ledger.ui.BooksPage;
import coop.meent.member.Member;
import coop.meent.member.MemberStatementReport;
import coop.meent.member.Role;
import coop.meent.paper.ui.MyPapersCard;
import coop.meent.paper.ui.PaperWaits;
import coop.meent.profit.ui.ProfitView;
import coop.meent.search.SearchKind;
import coop.meent.split.ui.TeamDesk;
import coop.meent.split.ui.TeamWaits;
import coop.meent.sync.ui.SyncDesk;
import coop.meent.sync.ui.SyncPage;
import coop.meent.sync.ui.SyncState;
import coop.meent.ui.Card;
import coop.meent.ui.DeedSource;
import coop.meent.ui.Desk;
import coop.meent.ui.FileSource;
import coop.meent.ui.Page;
import coop.meent.ui.Person;
import coop.meent.ui.PersonList;
import coop.meent.ui.SearchSource;
import coop.meent.ui.Section;
import coop.meent.ui.SettingsView;
import coop.meent.ui.Shell;
import coop.meent.ui.View;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Who;
import coop.meent.vat.VatCodes;
import coop.meent.vat.VatPeriod;
import coop.meent.vat.ui.VatDesk;
import coop.meent.vat.ui.VatPage;
import coop.meent.vat.ui.VatWaits;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The pages of an open cooperative, each made by its feature.
final class CooperativePages {

  private static final String BOOKS = "books";
  private static final String BANK = "bank";
  private static final String PROFIT = "profit";
  private static final String INVOICES = "invoices";
  private static final String REPORTS = "reports";
  private static final String SYNC = "sync";
  private static final String SETTINGS = "settings";

  private final Services services;
  private final Clock clock;
  private final PageDeeds deeds;
  private final Shell shell;
  private final Desk desk;
  private final Optional<BookId> book;
  private final LinesToBook linesToBook;
  private final SyncDesk syncDesk;
  private final SyncState syncState;
  private final VatCodes vatCodes = new VatCodes();
  private final MembersPlace members;
  private final TeamDesk team;
  private final AssemblyPlace assemblies;
  private final WorkPlace work;
  private final StringProperty booksFact = new SimpleStringProperty("");
  private @Nullable BankView bankView;
  private @Nullable BooksPage booksPage;
  private @Nullable VatPage vatPage;
  private @Nullable InvoicePages invoicePages;
  private @Nullable ReportsView reports;

  CooperativePages(Services services, Clock clock, PageDeeds deeds, Shell shell) {
    this.services = services;
    this.clock = clock;
    this.deeds = deeds;
    this.shell = shell;
    desk = shell.desk();
    team =
        new TeamDesk(
            desk,
            services.team(),
            services.members(),
            clock,
            new Me(services).member(),
            this::openEntry);
    members = new MembersPlace(services, desk, clock, team);
    assemblies = new AssemblyPlace(services, desk, clock);
    work = new WorkPlace(services, desk, clock, Optional.of(team).filter(_ -> hasOffice()));
    book = firstBook();
    linesToBook = new LinesToBook(desk.tasks(), services.bank(), this::book);
    syncDesk = syncDesk();
    syncState = new SyncState(syncDesk, () -> desk.navigation().go(SYNC));
    shell.readers(space -> services.sync().overview().readers(space));
  }

  /// None on the laptop of who may read no books.
  private Optional<BookId> firstBook() {
    return services.ledger().books().stream().findFirst().map(Book::id);
  }

  private BookId book() {
    return book.orElseThrow();
  }

  boolean hasBooks() {
    return book.isPresent();
  }

  /// Whether the cooperative's own books can be read here, and not one's own book alone.
  boolean hasOffice() {
    return services.ledger().books().stream().anyMatch(one -> one.kind() == BookKind.COOPERATIVE);
  }

  private SyncDesk syncDesk() {
    var ways =
        new SyncNeighbours.Ways() {
          @Override
          public Optional<MemberId> me() {
            return Optional.of(new Me(services).member().id());
          }

          @Override
          public void openReport(String name) {
            CooperativePages.this.openReport(name);
          }

          @Override
          public void openEntry(EntryId entry) {
            CooperativePages.this.openEntry(entry);
          }

          @Override
          public void join() {
            deeds.welcome();
          }
        };
    var neighbours =
        new SyncNeighbours(SyncNeighbours.Rooms.of(services), desk.texts().language(), ways);
    return new SyncDesk(desk, services.sync(), services.members(), clock, neighbours);
  }

  void fill() {
    var me = new Me(services).member();
    services
        .members()
        .cooperative()
        .ifPresent(cooperative ->
            shell.who(new Who(cooperative.name(), person(me), me.initials()), this::chooseMe));
    shell.pages(
        List.of(
            new Page("home", text("ui.home"), Feather.HOME, () -> home(me)),
            new Page(WorkPlace.KEY, text("work.page"), Feather.BRIEFCASE, () -> work.view(me)),
            new Page(
                BOOKS,
                text("ledger.page"),
                Feather.BOOK_OPEN,
                () -> hasBooks() ? books().view() : new OfficeView(desk, text("ledger.page")),
                hasBooks() && isTreasurer(me)
                    ? linesToBook.waiting()
                    : new ReadOnlyIntegerWrapper(0)),
            new Page(MembersPlace.KEY, text("member.page"), Feather.USERS, members::view),
            new Page(
                AssemblyPlace.KEY, text("assembly.page"), Feather.MESSAGE_SQUARE, assemblies::view),
            new Page(REPORTS, text("document.page"), Feather.FILE_TEXT, this::reports),
            new Page(
                SYNC,
                text("sync.page"),
                Feather.REFRESH_CW,
                () -> new SyncPage(syncDesk).view(),
                syncState.waitingThings()),
            new Page(SETTINGS, text("ui.settings"), Feather.SETTINGS, this::settingsView)));
    letFind();
    shell.facts(syncState.fact(), booksFact);
    lookAgain();
  }

  /// After a deed was committed.
  void refresh() {
    if (firstBook().isPresent() != hasBooks()) {
      deeds.meChanged();
      return;
    }
    shell.refresh();
    lookAgain();
  }

  private void lookAgain() {
    syncState.refresh();
    if (!hasBooks()) return;
    linesToBook.refresh();
    weigh();
  }

  /// Whether every book balances now, for the status line.
  private void weigh() {
    desk.tasks()
        .run(
            this::isBalanced,
            balanced -> booksFact.set(text(balanced ? "app.fact.books" : "app.fact.broken")));
  }

  private boolean isBalanced() {
    return services.ledger().books().stream()
        .map(one -> services.statements().balances(BalanceFilter.all(one.id())))
        .map(rows -> Money.sum(rows.stream().map(Statements.AccountBalance::balance).toList()))
        .allMatch(Money::isZero);
  }

  private static boolean isTreasurer(Member me) {
    return me.roles().contains(Role.TREASURER);
  }

  private View home(Member me) {
    var ways =
        new HomePage.Ways(
            this::openMonth,
            this::openEntry,
            () -> openStatement(me),
            this::openBank,
            new HomePage.FirstWays(this::chooseMe, members::addMember, this::importStatement));
    var ofPapers = members.papersDesk(me);
    List<WaitSource> more =
        new ArrayList<>(
            List.of(
                syncState, new PaperWaits(ofPapers, members::openMyPapers), assemblies.waits()));
    more.addAll(members.waits());
    if (hasBooks()) more.add(new VatWaits(vatDesk(), () -> vatBooks(me), this::openVat));
    var papersCard =
        new MyPapersCard(
            ofPapers,
            new MyPapersCard.Opens(paper -> members.openPaper(paper.id()), members::openMyPapers));
    more.add(
        new TeamWaits(
            team, hasOffice() && isTreasurer(me), work::openTeam, members::openMyInvoices));
    more.addAll(
        new CapitalPlace(services, desk, clock)
            .waits(me, members::openCapital, members::openCapital));
    if (hasOffice() && isTreasurer(me))
      more.add(new InvoiceWaits(invoiceDesk(), this::openInvoices, this::newInvoice));
    if (hasOffice() && isTreasurer(me))
      more.add(new CostWaits(members.costDesk(), members::openCosts));
    if (deeds.isSample()) more.add(new SampleWaits(desk.texts(), deeds::welcome));
    if (!hasOffice())
      return HomePage.withoutBooks(services, clock, desk, me, new HomePage.Also(more, papersCard));
    return new HomePage(services, clock, desk, me, book())
        .view(booksDesk(), bankDesk(), ways, new HomePage.Also(more, papersCard));
  }

  /// Who sits here? In a vault that is settled: a laptop has one owner. Else asked beside the page;
  /// the pages are made anew for whoever says so.
  private void chooseMe() {
    if (services.sync().member().isPresent()) {
      desk.notices().done(text("app.who.vault"));
      return;
    }
    var me = new Me(services);
    var list =
        new PersonList(desk.texts(), me.people(desk.texts()), Me.key(me.member()), this::becomes);
    desk.navigation().open(text("ui.who.title"), list);
  }

  private void becomes(Person person) {
    new Me(services).choose(person);
    deeds.meChanged();
  }

  private View reports() {
    if (!hasBooks()) return new OfficeView(desk, text("document.page"));
    var subjects = new Subjects(services, desk.texts().language());
    var today = LocalDate.now(clock);
    var made = new ReportsView(desk, services.reports(), subjects, Outlets.ofSystem(), today);
    reports = made;
    return made;
  }

  private View settingsView() {
    var me = new Label(person(new Me(services).member()));
    me.setWrapText(true);
    var change = new Button(text("app.who.change"));
    change.setId("changeMe");
    change.setOnAction(event -> chooseMe());
    return new SettingsView(desk, deeds, new Card(text("app.who.title"), me, change));
  }

  private void letFind() {
    List<SearchSource> sources = new ArrayList<>();
    for (var kind : services.search().kinds())
      sources.add(new FileSource(kind, services.search(), desk.texts(), desk.navigation()));
    var list = new DeedList(this, desk.texts(), deeds);
    if (hasBooks())
      sources.add(new DeedSource(SearchKind.REPORT, list.reports(services.reports().kinds())));
    shell.places(new Places(this)::open);
    shell.finding().among(sources).deeds(list::deeds);
  }

  MembersPlace members() {
    return members;
  }

  AssemblyPlace assemblies() {
    return assemblies;
  }

  BooksPage goToBooks() {
    desk.navigation().go(BOOKS);
    return books();
  }

  BankView goToBank() {
    openBank();
    return bank();
  }

  /// Opens a report by its name.
  void openReport(String name) {
    desk.navigation().go(REPORTS);
    if (reports != null) reports.open(name);
  }

  void goToSync() {
    desk.navigation().go(SYNC);
  }

  /// Opens the settings, as after a choice made there.
  void settings() {
    desk.navigation().go(SETTINGS);
  }

  /// Opens the bank page and asks for a statement.
  void importStatement() {
    openBank();
    bank().importStatement();
  }

  private void openStatement(Member me) {
    desk.navigation().go(REPORTS);
    if (reports != null) reports.open(MemberStatementReport.KIND.name(), me.id());
  }

  private void openMonth(String section, YearMonth month, Optional<About> about) {
    desk.navigation().go(BOOKS);
    books().openMonth(section, month, about);
  }

  private BankView bank() {
    if (bankView == null) bankView = new BankView(bankDesk());
    return bankView;
  }

  private InvoicePages invoices() {
    if (invoicePages == null) invoicePages = new InvoicePages(invoiceDesk());
    return invoicePages;
  }

  private InvoiceDesk invoiceDesk() {
    var neighbours =
        new InvoiceDesk.Neighbours() {
          @Override
          public void openEntry(EntryId entry) {
            CooperativePages.this.openEntry(entry);
          }

          @Override
          public void openClient(ClientId client) {
            work.open(client);
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

  WorkPlace work() {
    return work;
  }

  void openInvoices() {
    desk.navigation().go(BOOKS);
    books().openSection(INVOICES);
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

  BooksPage books() {
    if (booksPage == null) {
      List<Section> sections = new ArrayList<>();
      sections.add(new Section(BANK, text("bank.ui.title"), bank()));
      if (hasOffice()) sections.add(new Section(INVOICES, text("invoice.page"), invoices().view()));
      sections.add(new Section(VatPage.KEY, text("vat.title"), vat().view()));
      if (services.profit().book().isPresent()) sections.add(profitSection());
      booksPage = new BooksPage(booksDesk(), sections, () -> desk.navigation().go(BOOKS));
    }
    return booksPage;
  }

  private Section profitSection() {
    var profit = new CapitalPlace(services, desk, clock).profit();
    return new Section(PROFIT, text("profit.page"), new ProfitView(profit));
  }

  private VatPage vat() {
    if (vatPage == null) vatPage = new VatPage(vatDesk());
    return vatPage;
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

  private void openVat(BookId book, Optional<VatPeriod> period) {
    goToVat();
    period.ifPresentOrElse(one -> vat().open(book, one), () -> vat().open(book));
  }

  void goToVat() {
    desk.navigation().go(BOOKS);
    books().openSection(VatPage.KEY);
  }

  /// Whether something was typed that would be lost with the window.
  boolean hasBegun() {
    return members.hasBegun() || (booksPage != null && booksPage.hasBegun());
  }

  /// Goes on with what was begun in the pages that these take the place of.
  void takeOver(CooperativePages before) {
    members.takeOver(before.members);
    var books = before.booksPage;
    if (books != null && books.hasBegun()) books().takeOver(books);
  }

  private BooksDesk booksDesk() {
    var names = new Names(services);
    return new BooksDesk(
        desk, services.ledger(), services.statements(), names, new VatNames(vatCodes), clock);
  }

  private BankDesk bankDesk() {
    var neighbours = new BankNeighbours(services, book(), new VatNames(vatCodes), this::openEntry);
    return new BankDesk(desk, services.bank(), services.ledger(), neighbours, clock);
  }

  private void openEntry(EntryId entry) {
    books().openEntry(entry);
  }

  private void openBank() {
    desk.navigation().go(BOOKS);
    books().openSection(BANK);
  }

  private String text(String key) {
    return desk.texts().get(key);
  }

  private String person(Member me) {
    var roles = Me.roles(me, desk.texts());
    return roles.isEmpty() ? me.name() : me.name() + " · " + roles;
  }
}
