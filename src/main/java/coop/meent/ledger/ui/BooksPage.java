package coop.meent.ledger.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.EntryId;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.JournalEntry;
import coop.meent.ui.LevelsView;
import coop.meent.ui.Section;
import coop.meent.ui.SectionsView;
import coop.meent.ui.Shortcut;
import coop.meent.ui.View;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The books page: accounts, journal, balance sheet and income statement beside each other, looking
/// at the same book and time, and what other rooms put beside them, such as bank lines.
public final class BooksPage {

  /// Keys of the sections.
  public static final String ACCOUNTS = "accounts";

  public static final String JOURNAL = "journal";
  public static final String BALANCE = "balance";
  public static final String INCOME = "income";

  private final BooksDesk desk;
  private final BookChoice choice;
  private final LevelsView accounts = new LevelsView();
  private final LevelsView journal = new LevelsView();
  private final SectionsView view;
  private final BegunEntries begun = new BegunEntries(this);
  private final Runnable front;

  /// A page that is looked at all the time.
  public BooksPage(BooksDesk desk, List<Section> more) {
    this(desk, more, () -> {});
  }

  /// @param front brings this page before the reader, from wherever in the window
  /// @param more sections of other rooms, after the books' own
  public BooksPage(BooksDesk desk, List<Section> more, Runnable front) {
    this.desk = desk;
    this.front = front;
    choice = new BookChoice(desk);
    accounts.down(new AccountsView(this));
    journal.down(new JournalView(this));
    var texts = desk.texts();
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(ACCOUNTS, texts.get("ledger.accounts.title"), accounts));
    sections.add(new Section(JOURNAL, texts.get("ledger.journal.title"), journal));
    sections.add(
        new Section(
            BALANCE,
            texts.get("ledger.balance-sheet.title"),
            new StatementView(this, new BalanceSheetRows(desk))));
    sections.add(
        new Section(
            INCOME,
            texts.get("ledger.income.title"),
            new StatementView(this, new IncomeRows(desk))));
    sections.addAll(more);
    view = new SectionsView(sections, this::shortcuts);
  }

  /// On every section of the page.
  private List<Shortcut> shortcuts() {
    var texts = desk.texts();
    return List.of(
        Shortcut.of("Ctrl+N", texts.get("ledger.key.new"), this::openNewEntry),
        Shortcut.of("Ctrl+L", texts.get("ledger.lock.open"), this::openLock));
  }

  public View view() {
    return view;
  }

  /// Opens one of the sections, also one of another room's.
  public void openSection(String key) {
    view.go(key);
  }

  /// Opens a section of the books to look at one month, and at somebody or something if that is
  /// what is asked for: the cause of a figure elsewhere.
  public void openMonth(String section, YearMonth month, Optional<About> about) {
    choice.year.set(month.getYear());
    choice.part.set(new PeriodPart.OneMonth(month.getMonth()));
    choice.about.set(about.orElse(null));
    accounts.top();
    journal.top();
    view.go(section);
  }

  /// Opens an entry beside what is seen, from wherever in the window.
  public void openEntry(EntryId id) {
    choice.ready();
    desk.tasks()
        .run(
            () -> desk.ledger().entry(id).orElseThrow(),
            entry -> new EntryDetails(this, entry).open());
  }

  /// Opens the card of an account, in whatever book it is, for everyone.
  public void openAccount(AccountId id) {
    choice.ready();
    desk.tasks()
        .run(
            () -> desk.ledger().account(id).orElseThrow(),
            account -> {
              choice.lookAt(account.book());
              openAccount(account);
            });
  }

  /// Opens the card of an account for a period, such as what was held against a budget.
  public void openAccount(AccountId id, FiscalPeriod period) {
    choice.ready();
    desk.tasks()
        .run(
            () -> desk.ledger().account(id).orElseThrow(),
            account -> {
              choice.lookAt(account.book());
              choice.year.set(period.from().getYear());
              choice.part.set(PeriodPart.of(period));
              openAccount(account);
            });
  }

  /// Opens the journal of what is about these alone, such as a client.
  public void openAbout(Dimensions about) {
    choice.ready();
    desk.tasks()
        .run(
            () -> about,
            whom -> {
              choice.lookAt(whom);
              journal.top();
              view.go(JOURNAL);
            });
  }

  /// Opens an empty entry in the book that is looked at, from elsewhere in the window.
  public void newEntry() {
    choice.ready();
    desk.tasks().run(() -> JOURNAL, ready -> openNewEntry());
  }

  /// Opens what closes a period of the book that is looked at, from elsewhere in the window.
  public void closePeriod() {
    choice.ready();
    desk.tasks().run(() -> JOURNAL, ready -> openLock());
  }

  /// Whether an entry was begun and neither recorded nor thrown away.
  public boolean hasBegun() {
    return !begun.all().isEmpty();
  }

  /// Goes on with the entries that were begun in another window of the same file, such as in
  /// another language.
  public void takeOver(BooksPage other) {
    choice.ready();
    desk.tasks().run(() -> JOURNAL, ready -> begun.takeOver(other.begun));
  }

  BegunEntries begun() {
    return begun;
  }

  BooksDesk desk() {
    return desk;
  }

  BookChoice choice() {
    return choice;
  }

  /// Opens the card of an account, for the time that is looked at.
  void openAccount(Account account) {
    var look = choice.look().get();
    if (look == null) return;
    desk.desk().navigation().closeSheet();
    view.go(ACCOUNTS);
    accounts.top();
    accounts.down(new AccountCardView(this, account, look));
  }

  void openNewEntry() {
    var look = choice.look().get();
    if (look == null) return;
    open(begun.in(look.book()));
  }

  /// Opens an entry to be typed, or gone on with.
  void open(EntryForm form) {
    front.run();
    desk.desk().navigation().closeSheet();
    view.go(JOURNAL);
    journal.top();
    journal.down(form);
  }

  /// Opens what changes these entries together.
  void change(Book book, List<JournalEntry> entries) {
    var ids = entries.stream().map(JournalEntry::id).toList();
    desk.changes().open(book, ids, this::back).ifPresent(journal::down);
  }

  void openLock() {
    var look = choice.look().get();
    if (look != null) new LockForm(this, look.book()).open();
  }

  /// After a period was closed or opened again.
  void locked() {
    choice.load();
    desk.desk().navigation().refresh();
  }

  /// After an entry was recorded: it is final, so that what is offered is its reversal.
  void recorded(JournalEntry entry) {
    var texts = desk.texts();
    desk.desk()
        .notices()
        .done(
            texts.get("ledger.recorded", entry.reference()),
            texts.get("ledger.reverse"),
            () -> offerReversal(entry.id()));
    desk.desk().navigation().refresh();
  }

  /// Opens the form that reverses an entry, or the entry when it was reversed since.
  private void offerReversal(EntryId id) {
    desk.tasks()
        .run(
            () -> desk.ledger().entry(id).orElseThrow(),
            entry -> {
              if (entry.reversedBy().isEmpty()) new ReversalForm(this, entry).open();
              else new EntryDetails(this, entry).open();
            });
  }

  void back() {
    view.back();
  }
}
