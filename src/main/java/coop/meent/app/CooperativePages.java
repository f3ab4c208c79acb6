package coop.meent.app;

import coop.meent.bank.ui.BankDesk;
import coop.meent.bank.ui.BankView;
import coop.meent.bank.ui.LinesToBook;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.cli.Services;
import coop.meent.document.ui.Outlets;
import coop.meent.document.ui.ReportsView;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Statements;
import coop.meent.ledger.ui.About;
import coop.meent.ledger.ui.BooksDesk;
import coop.meent.ledger.ui.BooksPage;
import coop.meent.member.Member;
import coop.meent.member.MemberStatementReport;
import coop.meent.member.Role;
import coop.meent.member.ui.MembersView;
import coop.meent.search.SearchKind;
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
  private static final String MEMBERS = "members";
  private static final String REPORTS = "reports";
  private static final String SETTINGS = "settings";

  private final Services services;
  private final Clock clock;
  private final PageDeeds deeds;
  private final Shell shell;
  private final Desk desk;
  private final BookId book;
  private final LinesToBook linesToBook;
  private final VatCodes vatCodes = new VatCodes();
  private final StringProperty booksFact = new SimpleStringProperty("");
  private @Nullable BankView bankView;
  private @Nullable BooksPage booksPage;
  private @Nullable MembersView members;
  private @Nullable ReportsView reports;

  CooperativePages(Services services, Clock clock, PageDeeds deeds, Shell shell) {
    this.services = services;
    this.clock = clock;
    this.deeds = deeds;
    this.shell = shell;
    desk = shell.desk();
    book = services.ledger().books().getFirst().id();
    linesToBook = new LinesToBook(desk.tasks(), services.bank(), () -> book);
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
            new Page(
                BOOKS,
                text("ledger.page"),
                Feather.BOOK_OPEN,
                () -> books().view(),
                isTreasurer(me) ? linesToBook.waiting() : new ReadOnlyIntegerWrapper(0)),
            new Page(MEMBERS, text("member.page"), Feather.USERS, this::members),
            new Page(REPORTS, text("document.page"), Feather.FILE_TEXT, this::reports),
            new Page(SETTINGS, text("ui.settings"), Feather.SETTINGS, this::settingsView)));
    letFind();
    linesToBook.refresh();
    shell.facts(new SimpleStringProperty(text("app.fact.local")), booksFact);
    weigh();
  }

  /// After a deed was committed.
  void refresh() {
    shell.refresh();
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
            new HomePage.FirstWays(this::chooseMe, this::addMember, this::importStatement));
    List<WaitSource> more =
        deeds.isSample() ? List.of(new SampleWaits(desk.texts(), deeds::welcome)) : List.of();
    return new HomePage(services, clock, desk, me, book).view(booksDesk(), bankDesk(), ways, more);
  }

  /// Who sits here? Asked beside the page; the pages are made anew for whoever says so.
  private void chooseMe() {
    var me = new Me(services);
    var list =
        new PersonList(desk.texts(), me.people(desk.texts()), Me.key(me.member()), this::becomes);
    desk.navigation().open(text("ui.who.title"), list);
  }

  private void becomes(Person person) {
    new Me(services).choose(person);
    deeds.meChanged();
  }

  private View members() {
    var made = new MembersView(desk, services.members(), clock);
    members = made;
    return made;
  }

  private View reports() {
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
    sources.add(new DeedSource(SearchKind.REPORT, list.reports(services.reports().kinds())));
    shell.places(new Places(this)::open);
    shell.finding().among(sources).deeds(list::deeds);
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

  void openMember(MemberId member) {
    desk.navigation().go(MEMBERS);
    if (members != null) members.open(member);
  }

  /// Opens the settings, as after a choice made there.
  void settings() {
    desk.navigation().go(SETTINGS);
  }

  /// Opens the form for another member.
  void addMember() {
    desk.navigation().go(MEMBERS);
    if (members != null) members.add();
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

  BooksPage books() {
    if (booksPage == null) {
      var section = new Section(BANK, text("bank.ui.title"), bank());
      booksPage = new BooksPage(booksDesk(), List.of(section), () -> desk.navigation().go(BOOKS));
    }
    return booksPage;
  }

  /// Whether something was typed that would be lost with the window.
  boolean hasBegun() {
    return booksPage != null && booksPage.hasBegun();
  }

  /// Goes on with what was begun in the pages that these take the place of.
  void takeOver(CooperativePages before) {
    if (before.booksPage != null && before.hasBegun()) books().takeOver(before.booksPage);
  }

  private BooksDesk booksDesk() {
    var names = new Names(services);
    return new BooksDesk(
        desk, services.ledger(), services.statements(), names, new VatNames(vatCodes), clock);
  }

  private BankDesk bankDesk() {
    var neighbours = new BankNeighbours(services, book, new VatNames(vatCodes), this::openEntry);
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
