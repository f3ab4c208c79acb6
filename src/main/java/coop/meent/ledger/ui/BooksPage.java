package coop.meent.ledger.ui;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.EntryId;
import coop.meent.ledger.Account;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.JournalEntry;
import coop.meent.ui.LevelsView;
import coop.meent.ui.Section;
import coop.meent.ui.SectionsView;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;

/// The books page: accounts, journal, balance sheet and income statement beside each other, looking
/// at the same book and time, and what other rooms put beside them, such as bank lines.
public final class BooksPage {

  private static final String ACCOUNTS = "accounts";
  private static final String JOURNAL = "journal";

  private final BooksDesk desk;
  private final BookChoice choice;
  private final LevelsView accounts = new LevelsView();
  private final LevelsView journal = new LevelsView();
  private final SectionsView view;

  /// @param more sections of other rooms, after the books' own
  public BooksPage(BooksDesk desk, List<Section> more) {
    this.desk = desk;
    choice = new BookChoice(desk);
    accounts.down(new AccountsView(this));
    journal.down(new JournalView(this));
    var texts = desk.texts();
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(ACCOUNTS, texts.get("ledger.accounts.title"), accounts));
    sections.add(new Section(JOURNAL, texts.get("ledger.journal.title"), journal));
    sections.add(
        new Section(
            "balance",
            texts.get("ledger.balance-sheet.title"),
            new StatementView(this, new BalanceSheetRows(desk))));
    sections.add(
        new Section(
            "income",
            texts.get("ledger.income.title"),
            new StatementView(this, new IncomeRows(desk))));
    sections.addAll(more);
    view = new SectionsView(sections);
  }

  public View view() {
    return view;
  }

  /// Opens one of the sections, also one of another room's.
  public void openSection(String key) {
    view.go(key);
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

  /// Opens an empty entry in the book that is looked at.
  public void openNewEntry() {
    choice.ready();
    desk.tasks().run(() -> JOURNAL, this::openNewEntry);
  }

  private void openNewEntry(String section) {
    var look = choice.look().get();
    if (look == null) return;
    view.go(section);
    journal.top();
    journal.down(new EntryForm(this, look.book()));
  }

  /// After an entry was recorded.
  void recorded(JournalEntry entry) {
    desk.desk().notices().done(desk.texts().get("ledger.recorded", entry.reference()));
    desk.desk().navigation().refresh();
  }

  void back() {
    view.back();
  }
}
