package coop.meent.app;

import coop.meent.bank.ui.LinesToBook;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.bill.ui.BillWaits;
import coop.meent.care.ui.CareDesk;
import coop.meent.care.ui.CareWaits;
import coop.meent.cli.Services;
import coop.meent.document.ui.Outlets;
import coop.meent.document.ui.ReportsView;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Statements;
import coop.meent.member.Member;
import coop.meent.member.MemberStatementReport;
import coop.meent.paper.ui.MyPapersCard;
import coop.meent.paper.ui.PaperWaits;
import coop.meent.receipt.Receipt;
import coop.meent.search.SearchKind;
import coop.meent.split.ui.TeamDesk;
import coop.meent.split.ui.TeamWaits;
import coop.meent.sync.ui.FileFetch;
import coop.meent.sync.ui.MishapsSheet;
import coop.meent.sync.ui.QuietSync;
import coop.meent.sync.ui.SyncDesk;
import coop.meent.sync.ui.SyncPage;
import coop.meent.sync.ui.SyncState;
import coop.meent.ui.Card;
import coop.meent.ui.DeedSource;
import coop.meent.ui.Desk;
import coop.meent.ui.FileSource;
import coop.meent.ui.Notice;
import coop.meent.ui.Page;
import coop.meent.ui.Person;
import coop.meent.ui.PersonList;
import coop.meent.ui.SearchSource;
import coop.meent.ui.SettingsView;
import coop.meent.ui.Shell;
import coop.meent.ui.View;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Who;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The pages of an open cooperative, each made by its feature.
final class CooperativePages {

  private static final String REPORTS = "reports";
  private static final String SYNC = "sync";
  private static final String SETTINGS = "settings";

  private final Services services;
  private final Clock clock;
  private final PageDeeds deeds;
  private final Shell shell;
  private final Desk desk;
  private final BooksPlace books;
  private final LinesToBook linesToBook;
  private final QuietSync quiet;
  private final SyncDesk syncDesk;
  private final SyncState syncState;
  private @Nullable SyncPage syncPage;
  private final MembersPlace members;
  private final TeamDesk team;
  private final AssemblyPlace assemblies;
  private final WorkPlace work;
  private final CirclePlace circle;
  private final DevelopmentPlace development;
  private final ExchangePlace exchange;
  private final StringProperty booksFact = new SimpleStringProperty("");
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
            entry -> books().openEntry(entry));
    members = new MembersPlace(services, desk, clock, team, idea -> exchange().openIdea(idea));
    assemblies = new AssemblyPlace(services, desk, clock);
    books =
        new BooksPlace(
            services,
            desk,
            clock,
            new BooksPlace.Elsewhere(
                client -> work().open(client),
                () -> members().openCosts(),
                this::goToSync,
                this::openReport,
                this::fetch));
    work =
        new WorkPlace(
            services, desk, clock, Optional.of(team).filter(_ -> books.hasOffice()), this::fetch);
    circle = new CirclePlace(services, desk, clock, this::careDesk, books::newBatch);
    development =
        new DevelopmentPlace(
            services,
            desk,
            clock,
            new DevelopmentPlace.Elsewhere(
                bill -> books().openBill(bill), work::claimTraining, work::grow));
    exchange = new ExchangePlace(services, desk, clock);
    linesToBook = new LinesToBook(desk.tasks(), services.bank(), books::book);
    quiet =
        new QuietSync(
            desk.texts(),
            new QuietSync.Threads(desk.tasks(), deeds.network()),
            services.sync(),
            deeds.logins(),
            new Alarm());
    syncDesk = syncDesk();
    syncState = new SyncState(syncDesk, () -> desk.navigation().go(SYNC));
    shell.readers(space -> services.sync().overview().readers(space));
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
            books.openEntry(entry);
          }

          @Override
          public void join() {
            deeds.welcome();
          }
        };
    var neighbours =
        new SyncNeighbours(SyncNeighbours.Rooms.of(services), desk.texts().language(), ways);
    return new SyncDesk(
        desk, services.sync(), services.members(), clock, neighbours, deeds.logins(), quiet);
  }

  private void fetch(Receipt receipt, Consumer<Notice> told) {
    new FileFetch(syncDesk).fetch(receipt.content(), told);
  }

  /// These pages are shown no more.
  void leave() {
    quiet.stop();
  }

  /// These pages are shown after all.
  void stay() {
    quiet.start();
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
                BooksPlace.KEY,
                text("ledger.page"),
                Feather.BOOK_OPEN,
                books::view,
                books.isOpen() && BooksPlace.isTreasurer(me)
                    ? linesToBook.waiting()
                    : new ReadOnlyIntegerWrapper(0)),
            new Page(MembersPlace.KEY, text("member.page"), Feather.USERS, members::view),
            new Page(CirclePlace.KEY, text("circle.page"), Feather.HEART, () -> circle.view(me)),
            new Page(
                DevelopmentPlace.KEY,
                text("development.page"),
                Feather.TRENDING_UP,
                () -> development.view(me)),
            new Page(
                ExchangePlace.KEY, text("exchange.page"), Feather.SHARE_2, () -> exchange.view(me)),
            new Page(
                AssemblyPlace.KEY, text("assembly.page"), Feather.MESSAGE_SQUARE, assemblies::view),
            new Page(REPORTS, text("document.page"), Feather.FILE_TEXT, this::reports),
            new Page(
                SYNC,
                text("sync.page"),
                Feather.REFRESH_CW,
                this::syncView,
                syncState.waitingThings()),
            new Page(SETTINGS, text("ui.settings"), Feather.SETTINGS, this::settingsView)));
    letFind();
    shell.facts(syncState.fact(), booksFact);
    quiet.start();
    lookAgain();
  }

  /// After a deed was committed.
  void refresh() {
    if (books.isOutdated()) {
      deeds.meChanged();
      return;
    }
    shell.refresh();
    lookAgain();
  }

  private void lookAgain() {
    syncState.refresh();
    if (!books.isOpen()) return;
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
    var ways =
        new HomePage.Ways(
            books::openMonth,
            books::openEntry,
            () -> openStatement(me),
            books::openBank,
            new HomePage.FirstWays(this::chooseMe, members::addMember, books::importStatement));
    var ofPapers = members.papersDesk(me);
    List<WaitSource> more =
        new ArrayList<>(
            List.of(
                syncState, new PaperWaits(ofPapers, members::openMyPapers), assemblies.waits()));
    if (deeds.isSample()) more.add(new SampleWaits(desk.texts(), deeds::welcome));
    more.addAll(members.waits());
    more.add(new CareWaits(careDesk(), circle::openCare));
    more.addAll(work.handovers().waits(me));
    more.addAll(books.waits(me));
    more.addAll(work.waits(me));
    more.add(circle.waits(me));
    more.add(development.waits(me));
    more.add(development.learned(me, work::openSkills));
    more.add(development.gaps(me));
    more.addAll(exchange.waits(me));
    var papersCard =
        new MyPapersCard(
            ofPapers,
            new MyPapersCard.Opens(paper -> members.openPaper(paper.id()), members::openMyPapers));
    more.add(
        new TeamWaits(
            team,
            books.hasOffice() && BooksPlace.isTreasurer(me),
            work::openTeam,
            members::openMyInvoices));
    more.add(
        new BillWaits(
            BooksPlace.billDesk(services, desk, clock, this::fetch),
            books::openBills,
            work::openClaims));
    more.addAll(
        new CapitalPlace(services, desk, clock)
            .waits(me, members::openCapital, members::openCapital));
    more.add(work.handovers().questions(me));
    if (!books.hasOffice())
      return HomePage.withoutBooks(services, clock, desk, me, new HomePage.Also(more, papersCard));
    return new HomePage(services, clock, desk, me, books.book())
        .view(books.booksDesk(), books.bankDesk(), ways, new HomePage.Also(more, papersCard));
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

  private View syncView() {
    var made = new SyncPage(syncDesk);
    syncPage = made;
    return made.view();
  }

  /// What to do when a laptop, a pass phrase, the steward or the vault is lost.
  void openMishaps() {
    goToSync();
    MishapsSheet.open(desk);
  }

  /// Who reads the own book of whoever sits here.
  void openOwnReaders() {
    desk.navigation().go(SYNC);
    if (syncPage != null) syncPage.openOwnReaders();
  }

  boolean isInVault() {
    return services.sync().isAdmitted();
  }

  private View reports() {
    if (!books.isOpen()) return new OfficeView(desk, text("document.page"));
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
    sources.add(new JobSource(services.jobs(), services.members(), desk));
    if (books.isOpen())
      sources.add(new DeedSource(SearchKind.REPORT, list.reports(services.reports().kinds())));
    shell.places(new Places(this)::open);
    shell.finding().among(sources).deeds(list::deeds);
  }

  MembersPlace members() {
    return members;
  }

  private CareDesk careDesk() {
    var caring = services.caring();
    return new CareDesk(
        desk,
        caring.cases(),
        caring.consents(),
        caring.papers(),
        services.members(),
        clock,
        new Me(services).member());
  }

  CirclePlace circle() {
    return circle;
  }

  DevelopmentPlace development() {
    return development;
  }

  ExchangePlace exchange() {
    return exchange;
  }

  AssemblyPlace assemblies() {
    return assemblies;
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

  private void openStatement(Member me) {
    desk.navigation().go(REPORTS);
    if (reports != null) reports.open(MemberStatementReport.KIND.name(), me.id());
  }

  BooksPlace books() {
    return books;
  }

  boolean mayApproveHours() {
    return services.hours().mayApprove(new Me(services).member().id());
  }

  /// What work that is done leaves behind, for whoever sits here.
  void lookBack() {
    work.lookBack(new Me(services).member());
  }

  WorkPlace work() {
    return work;
  }

  /// Whether something was typed that would be lost with the window.
  boolean hasBegun() {
    return members.hasBegun() || books.hasBegun();
  }

  /// Goes on with what was begun in the pages that these take the place of.
  void takeOver(CooperativePages before) {
    members.takeOver(before.members);
    books.takeOver(before.books);
  }

  private String text(String key) {
    return desk.texts().get(key);
  }

  private String person(Member me) {
    var roles = Me.roles(me, desk.texts());
    return roles.isEmpty() ? me.name() : me.name() + " · " + roles;
  }
}
