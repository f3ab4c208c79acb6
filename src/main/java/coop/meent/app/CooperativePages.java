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
import coop.meent.ui.Choices;
import coop.meent.ui.Desk;
import coop.meent.ui.Greeting;
import coop.meent.ui.HomeCard;
import coop.meent.ui.HomeView;
import coop.meent.ui.Page;
import coop.meent.ui.Section;
import coop.meent.ui.SettingsDeeds;
import coop.meent.ui.SettingsView;
import coop.meent.ui.Shell;
import coop.meent.ui.View;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Who;
import coop.meent.vat.VatCodes;
import java.time.Clock;
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

  private final Services services;
  private final Clock clock;
  private final Choices choices;
  private final SettingsDeeds settings;
  private final Shell shell;
  private final Desk desk;
  private final BookId book;
  private final LinesToBook linesToBook;
  private final VatCodes vatCodes = new VatCodes();
  private final StringProperty booksFact = new SimpleStringProperty("");
  private @Nullable BooksPage booksPage;

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
            new Page("members", text("member.page"), Feather.USERS, this::members),
            new Page("reports", text("document.page"), Feather.FILE_TEXT, this::reports),
            new Page("settings", text("ui.settings"), Feather.SETTINGS, this::settings)));
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

  private View members() {
    return new MembersView(desk, services.members(), clock);
  }

  private View reports() {
    var subjects = new Subjects(services, desk.texts().language());
    return new ReportsView(desk, services.reports(), subjects, clock);
  }

  private View settings() {
    return new SettingsView(desk, choices, settings);
  }

  private BooksPage books() {
    if (booksPage == null) {
      var bank = new Section(BANK, text("bank.ui.title"), new BankView(bankDesk()));
      booksPage = new BooksPage(booksDesk(), List.of(bank));
    }
    return booksPage;
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
    var locale = desk.texts().language().locale();
    var roles =
        me.roles().stream()
            .map(role -> text("member.role." + role.name()).toLowerCase(locale))
            .collect(Collectors.joining(", "));
    return roles.isEmpty() ? me.name() : me.name() + " · " + roles;
  }
}
