package coop.meent.app;

import coop.meent.bank.ui.BankDesk;
import coop.meent.bank.ui.BankView;
import coop.meent.bank.ui.BankWaits;
import coop.meent.bank.ui.LinesToBook;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.cli.Services;
import coop.meent.document.ui.ReportsView;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Statements;
import coop.meent.ledger.ui.BooksDesk;
import coop.meent.ledger.ui.BooksPage;
import coop.meent.ledger.ui.MonthsCard;
import coop.meent.ledger.ui.StandingCard;
import coop.meent.member.Member;
import coop.meent.member.ui.MembersView;
import coop.meent.search.SearchKind;
import coop.meent.ui.Choices;
import coop.meent.ui.DeedSource;
import coop.meent.ui.Desk;
import coop.meent.ui.FileSource;
import coop.meent.ui.Greeting;
import coop.meent.ui.HomeCard;
import coop.meent.ui.HomeView;
import coop.meent.ui.Page;
import coop.meent.ui.SearchSource;
import coop.meent.ui.Section;
import coop.meent.ui.SettingsDeeds;
import coop.meent.ui.SettingsView;
import coop.meent.ui.Shell;
import coop.meent.ui.View;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Who;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The pages of an open cooperative, each made by its feature.
final class CooperativePages {

  private static final String BOOKS = "books";
  private static final String BANK = "bank";
  private static final String MEMBERS = "members";
  private static final String REPORTS = "reports";

  private final Services services;
  private final Clock clock;
  private final Choices choices;
  private final SettingsDeeds settings;
  private final Shell shell;
  private final Desk desk;
  private final BookId book;
  private final LinesToBook linesToBook;
  private final StringProperty booksFact = new SimpleStringProperty("");
  private @Nullable BooksPage booksPage;
  private @Nullable BankView bankView;
  private @Nullable MembersView membersView;
  private @Nullable ReportsView reportsView;

  CooperativePages(
      Services services, Clock clock, Choices choices, SettingsDeeds settings, Shell shell) {
    this.services = services;
    this.clock = clock;
    this.choices = choices;
    this.settings = settings;
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
        .ifPresent(cooperative -> shell.who(new Who(cooperative.name(), person(me))));
    shell.pages(
        List.of(
            new Page("home", text("ui.home"), Feather.HOME, () -> home(me)),
            new Page(
                BOOKS,
                text("ledger.page"),
                Feather.BOOK_OPEN,
                () -> books().view(),
                linesToBook.waiting()),
            new Page(MEMBERS, text("member.page"), Feather.USERS, this::members),
            new Page(REPORTS, text("document.page"), Feather.FILE_TEXT, this::reports),
            new Page("settings", text("ui.settings"), Feather.SETTINGS, this::settings)));
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

  private View home(Member me) {
    var greeting = new Greeting(clock, me.name().split(" ")[0]);
    var waits = List.<WaitSource>of(new BankWaits(bankDesk(), this::openBank));
    var books = booksDesk();
    List<HomeCard> cards = List.of(new StandingCard(books, book), new MonthsCard(books, book));
    return new HomeView(desk, greeting, new HomeView.Parts(waits, cards));
  }

  private MembersView members() {
    if (membersView == null) membersView = new MembersView(desk, services.members(), clock);
    return membersView;
  }

  private ReportsView reports() {
    var subjects = new Subjects(services, desk.texts().language());
    if (reportsView == null)
      reportsView = new ReportsView(desk, services.reports(), subjects, clock);
    return reportsView;
  }

  private void letFind() {
    List<SearchSource> sources = new ArrayList<>();
    for (var kind : services.search().kinds())
      sources.add(new FileSource(kind, services.search(), desk.texts(), desk.navigation()));
    var deeds = new DeedList(this, desk.texts(), choices, settings);
    var reports = deeds.reports(services.reports().kinds());
    sources.add(new DeedSource(SearchKind.REPORT, reports));
    shell.places(new Places(this)::open);
    shell.finding().among(sources).deeds(deeds::deeds);
  }

  BooksPage booksPage() {
    return books();
  }

  BooksPage goToBooks() {
    desk.navigation().go(BOOKS);
    return books();
  }

  BankView goToBank() {
    goToBooks().openSection(BANK);
    return bank();
  }

  MembersView goToMembers() {
    desk.navigation().go(MEMBERS);
    return members();
  }

  ReportsView goToReports() {
    desk.navigation().go(REPORTS);
    return reports();
  }

  private View settings() {
    return new SettingsView(desk, choices, settings);
  }

  private BooksPage books() {
    if (booksPage == null) {
      var bank = new Section(BANK, text("bank.ui.title"), bank());
      booksPage = new BooksPage(booksDesk(), List.of(bank));
    }
    return booksPage;
  }

  private BankView bank() {
    if (bankView == null) bankView = new BankView(bankDesk());
    return bankView;
  }

  private BooksDesk booksDesk() {
    var names = new Names(services);
    return new BooksDesk(desk, services.ledger(), services.statements(), names, clock);
  }

  private BankDesk bankDesk() {
    var neighbours = new BankNeighbours(services, book, this::openEntry);
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
    var locale = desk.texts().language().locale();
    var roles =
        me.roles().stream()
            .map(role -> text("member.role." + role.name()).toLowerCase(locale))
            .collect(Collectors.joining(", "));
    return roles.isEmpty() ? me.name() : me.name() + " · " + roles;
  }
}
