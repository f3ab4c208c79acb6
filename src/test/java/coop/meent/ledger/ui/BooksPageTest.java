package coop.meent.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Money;
import coop.meent.govern.Objection;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.LockOutcome;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BooksPageTest {

  /// Nothing was ever booked on it, so that nothing is proposed.
  private static final String UNUSED = "46801";

  @TempDir private Path folder;
  private SampleBooks books;

  @BeforeEach
  void found() {
    books = new SampleBooks(folder);
  }

  @AfterEach
  void close() {
    books.close();
  }

  private View view(Desk desk) {
    return new BooksPage(books.desk(desk), List.of()).view();
  }

  private List<JournalEntry> entries() {
    return books.cooperative.ledger.journal(JournalFilter.all(books.cooperative.book), 0, 1000);
  }

  private static void openRow(Screen screen, String table, int row) {
    Toolkit.onScreen(() -> {
      var found = screen.find(table, RowTable.class);
      found.requestFocus();
      found.getSelectionModel().clearAndSelect(row);
    });
    screen.press(KeyCode.ENTER);
  }

  private static String title(Screen screen) {
    return screen.find("title", Label.class).getText();
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("accounts", this::view, screen -> {});
    Shown.everywhere("account-card", this::view, screen -> openRow(screen, "table", 0));
    Shown.everywhere("journal", this::view, screen -> screen.click("section-journal"));
    Shown.everywhere("entry", this::view, BooksPageTest::openEntry);
    Shown.everywhere("balance-sheet", this::view, screen -> screen.click("section-balance"));
    Shown.everywhere("income", this::view, screen -> screen.click("section-income"));
    Shown.everywhere("entry-new", this::view, BooksPageTest::typeEntry);
    Shown.everywhere("entry-vat", this::view, BooksPageTest::typeVat);
  }

  private static void openEntry(Screen screen) {
    screen.click("section-journal");
    openRow(screen, "entries", 2);
  }

  private static void typeEntry(Screen screen) {
    screen.click("section-journal").click("newEntry").type("Koffie en thee");
    choose(screen, "account-1", UNUSED);
    screen.click("debit-1").type("75,50");
  }

  private static void typeVat(Screen screen) {
    screen.click("section-journal").click("newEntry").type("Huur");
    screen
        .press(KeyCode.ENTER)
        .type("181,50")
        .press(KeyCode.ENTER)
        .type("p21")
        .press(KeyCode.ENTER);
  }

  private static void choose(Screen screen, String field, String typed) {
    screen.click(field).type(typed).press(KeyCode.TAB);
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("accounts", this::view, screen -> {});
    EveryShortcut.acts("account-card", this::view, screen -> openRow(screen, "table", 0));
    EveryShortcut.acts("journal", this::view, screen -> screen.click("section-journal"));
    EveryShortcut.acts("balance-sheet", this::view, screen -> screen.click("section-balance"));
    EveryShortcut.acts(
        "entry-new", this::view, screen -> screen.click("section-journal").click("newEntry"));
  }

  @Test
  void everyTotalOpensToItsEntries() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      openRow(screen, "table", 0);
      assertThat(title(screen)).startsWith(SampleBooks.BANK);
      openRow(screen, "lines", 1);
      assertThat(screen.find("sheet", Node.class).isVisible()).isTrue();
      screen.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
      assertThat(title(screen)).isEqualTo("Accounts");
    }
  }

  @Test
  void aStatementLineOpensItsAccount() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("section-income");
      openRow(screen, "table", 1);
      assertThat(title(screen)).startsWith(SampleBooks.REVENUE);
    }
  }

  @Test
  void anEntryIsTypedBalancedAndRecordedByKeyboard() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      typeEntry(screen);
      assertThat(screen.find("balance", StatusBadge.class).getText()).contains("75.50");
      choose(screen, "account-2", SampleBooks.BANK);
      assertThat(screen.find("balance", StatusBadge.class).getText()).isEqualTo("in balance");
      screen.press(KeyCode.CONTROL, KeyCode.ENTER);
      var entry = entries().getLast();
      assertThat(entry.text()).isEqualTo("Koffie en thee");
      assertThat(entry.postings().getFirst().amount()).isEqualTo(Money.ofCents(7550));
      assertThat(title(screen)).isEqualTo("Journal");
    }
  }

  @Test
  void aRefusalStandsAboveTheEntryAndLosesNothing() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      int before = entries().size();
      typeEntry(screen);
      screen.click("record").picture("entry-refused");
      assertThat(screen.find("notice", Node.class).isVisible()).isTrue();
      assertThat(entries()).hasSize(before);
      assertThat(screen.find("text", javafx.scene.control.TextField.class).getText())
          .isEqualTo("Koffie en thee");
    }
  }

  @Test
  void aMistakeIsReversedFromTheEntry() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      int third = entries().size() - 3;
      openEntry(screen);
      screen.click("reverse").picture("reversal");
      screen.click("reverse");
      assertThat(entries().get(third).reversedBy()).isPresent();
    }
  }

  @Test
  void theJournalBeginsWithTheNewestEntry() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("section-journal");
      RowTable<?> rows = screen.find("entries", RowTable.class);
      List<?> shownEntries = Toolkit.onScreen(() -> List.<Object>copyOf(rows.getItems()));
      assertThat(shownEntries).isEqualTo(entries().reversed());
    }
  }

  @Test
  void oneBookIsLookedAtByAssignment() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      choose(screen, "about", "intake");
      var rows = Toolkit.onScreen(() -> screen.find("table", RowTable.class).getItems().size());
      assertThat(rows).isEqualTo(3);
    }
  }

  /// As the longest that the books take, with a name of two hundred letters.
  @Test
  void amountsOfTwelveDigitsAreWholeEverywhere() {
    books.record(
        LocalDate.of(2026, 11, 20),
        "Overboeking van de erven Westerlaken-Oosterhout ".repeat(5).strip(),
        SampleBooks.BANK,
        SampleBooks.REVENUE,
        98_765_432_109_87L);
    Shown.everywhere("huge-accounts", this::view, screen -> wholeFigures(screen));
    Shown.everywhere(
        "huge-journal", this::view, screen -> wholeFigures(screen.click("section-journal")));
    Shown.everywhere(
        "huge-card",
        this::view,
        screen -> {
          openRow(screen, "table", 0);
          wholeFigures(screen);
        });
    Shown.everywhere(
        "huge-balance", this::view, screen -> wholeFigures(screen.click("section-balance")));
  }

  private static void wholeFigures(Screen screen) {
    Toolkit.settle();
    var cut =
        Toolkit.onScreen(() ->
            screen.scene().getRoot().lookupAll(".table-cell.number").stream()
                .filter(cell ->
                    cell instanceof javafx.scene.control.Labeled labeled
                        && labeled.getText() != null
                        && labeled.getChildrenUnmodifiable().stream()
                            .anyMatch(part ->
                                part instanceof javafx.scene.text.Text text
                                    && !text.getText().equals(labeled.getText())))
                .map(cell -> ((javafx.scene.control.Labeled) cell).getText())
                .toList());
    assertThat(cut).as("figures that are cut off").isEmpty();
  }

  @Test
  void theCardOfAnAccountIsFilteredWhileTyping() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      openRow(screen, "table", 0);
      int all = Toolkit.onScreen(() -> screen.find("lines", RowTable.class).getItems().size());
      screen.click("filter").type("huur");
      screen.until(
          "fewer lines", () -> screen.find("lines", RowTable.class).getItems().size() < all);
      assertThat(Toolkit.onScreen(() -> screen.find("lines", RowTable.class).getItems().size()))
          .isEqualTo(10);
      screen.picture("card-filtered");
    }
  }

  @Test
  void anAmountThatCannotBeReadIsToldAtItsFieldAndNeverCountsAsNothing() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      int before = entries().size();
      typeEntry(screen);
      choose(screen, "account-2", SampleBooks.BANK);
      screen.click("debit-1").press(KeyCode.CONTROL, KeyCode.A).type("75,5x");
      assertThat(isWrong(screen, "debit-1")).isTrue();
      assertThat(screen.find("balance", StatusBadge.class).getText()).isEqualTo("look at line 1");
      screen.picture("entry-unreadable");
      screen.click("credit-2").press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(entries()).hasSize(before);
      assertThat(screen.focusOwner().getId()).isEqualTo("debit-1");
      screen.press(KeyCode.CONTROL, KeyCode.A).type("75,50");
      assertThat(isWrong(screen, "debit-1")).isFalse();
      screen.press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(entries()).hasSize(before + 1);
    }
  }

  @Test
  void anEmptyEntrySaysNothingOfBalance() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().press(KeyCode.CONTROL, KeyCode.N);
      assertThat(screen.find("balance", StatusBadge.class).isVisible()).isFalse();
    }
  }

  private static boolean isWrong(Screen screen, String id) {
    var wrong = javafx.css.PseudoClass.getPseudoClass("wrong");
    return Toolkit.onScreen(
        () -> screen.find(id, Node.class).getPseudoClassStates().contains(wrong));
  }

  private static String typed(Screen screen, String id) {
    return Toolkit.onScreen(() -> screen.find(id, javafx.scene.control.TextField.class).getText());
  }

  @Test
  void whatIsHalfTypedIsThereAgainHoweverItWasLeft() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      typeEntry(screen);
      screen.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).picture("entry-kept");
      assertThat(title(screen)).isEqualTo("Journal");
      screen.press(KeyCode.CONTROL, KeyCode.N);
      assertThat(typed(screen, "text")).isEqualTo("Koffie en thee");
      assertThat(typed(screen, "debit-1")).isEqualTo("75.50");
      screen.press(KeyCode.CONTROL, KeyCode.N);
      assertThat(typed(screen, "text")).as("also on Ctrl+N").isEqualTo("Koffie en thee");
      screen.click("section-balance").click("section-journal");
      assertThat(typed(screen, "text")).as("another section").isEqualTo("Koffie en thee");
      screen.click("cancel");
      screen.press(KeyCode.CONTROL, KeyCode.N);
      assertThat(typed(screen, "text")).as("thrown away").isEmpty();
      screen.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(typed(screen, "text")).as("brought back").isEqualTo("Koffie en thee");
      choose(screen, "account-2", SampleBooks.BANK);
      screen.press(KeyCode.CONTROL, KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.N);
      assertThat(typed(screen, "text")).as("recorded").isEmpty();
    }
  }

  @Test
  void whoWasAddedMeanwhileCanBeChosenInAnEntryThatWasBegun() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      typeEntry(screen);
      screen.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
      books.cooperative.members.add(
          coop.meent.member.MemberDraft.named("Zwaantje Nieuw", LocalDate.of(2026, 11, 1)));
      screen.press(KeyCode.CONTROL, KeyCode.N);
      choose(screen, "member-1", "zwaantje");
      assertThat(typed(screen, "member-1")).isEqualTo("Zwaantje Nieuw");
    }
  }

  @Test
  void aPeriodIsClosedAndOpenedAgainByKeyboard() {
    var ledger = books.cooperative.ledger;
    var book = books.cooperative.book;
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().press(KeyCode.CONTROL, KeyCode.L);
      screen.picture("lock");
      screen.press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(ledger.lockedThrough(book)).contains(LocalDate.of(2026, 10, 31));
      assertThat(button(screen, "lock")).isEqualTo("closed up to 31 Oct 2026");
      screen.picture("locked");

      screen.press(KeyCode.CONTROL, KeyCode.L).picture("lock-again");
      typeDay(screen, "31-12-2026");
      screen.press(KeyCode.CONTROL, KeyCode.ENTER).picture("lock-refused");
      assertThat(screen.find("notice", Node.class).isVisible()).isTrue();
      assertThat(ledger.lockedThrough(book)).contains(LocalDate.of(2026, 10, 31));
      typeDay(screen, "30-6-2026");
      screen.press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(ledger.lockedThrough(book)).contains(LocalDate.of(2026, 10, 31));
      typeDay(screen, "zz");
      screen.press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(screen.find("notice", Node.class).isVisible()).isTrue();

      screen.click("lift");
      assertThat(ledger.lockedThrough(book)).isEmpty();
      assertThat(button(screen, "lock")).isEmpty();
      screen.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(ledger.lockedThrough(book)).contains(LocalDate.of(2026, 10, 31));
    }
  }

  @Test
  void aClosedDayIsToldWhereItIsTyped() {
    books.cooperative.ledger.lock(books.cooperative.book, LocalDate.of(2026, 10, 31));
    Shown.everywhere("locked-accounts", this::view, screen -> {});
    Shown.everywhere("lock-sheet", this::view, screen -> screen.press(KeyCode.CONTROL, KeyCode.L));
    Shown.everywhere(
        "locked-entry", this::view, screen -> screen.press(KeyCode.CONTROL, KeyCode.N));
  }

  @Test
  void whoMayNotCloseThePeriodIsToldBeforeTheyChooseADay() {
    var ledger = books.cooperative.ledger;
    var book = books.cooperative.book;
    books.cooperative.store.guardBy(
        (space, writes) -> Optional.of(new Objection.NoRole(writes.getFirst().table())));
    Shown.everywhere(
        "lock-forbidden", this::view, screen -> screen.press(KeyCode.CONTROL, KeyCode.L));
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().press(KeyCode.CONTROL, KeyCode.L);
      assertThat(screen.find("notice", Node.class).isVisible()).isTrue();
      for (var id : List.of("day", "lift"))
        assertThat(screen.find(id, Node.class).isDisabled()).as(id).isTrue();
      assertThat(screen.scene().getRoot().lookupAll("#lock"))
          .as("one opens the sheet, the other is in it")
          .extracting(Node::isDisabled)
          .containsExactlyInAnyOrder(false, true);
    }
    assertThat(ledger.lock(book, LocalDate.of(2026, 10, 31)))
        .isEqualTo(new LockOutcome.NotEntitled());
    assertThat(ledger.liftLock(book)).isEqualTo(new LockOutcome.NotEntitled());
  }

  private static void typeDay(Screen screen, String day) {
    Toolkit.onScreen(() -> {
      var field = screen.find("day", coop.meent.ui.DateField.class);
      field.requestFocus();
      field.getEditor().setText(day);
    });
  }

  private static String button(Screen screen, String id) {
    return Toolkit.onScreen(() -> screen.find(id, javafx.scene.control.Button.class).getText());
  }

  @Test
  void theBalanceSheetSpeaksOfTheDayThatItsPaperSpeaksOf() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("section-balance");
      var sentence = Toolkit.onScreen(() -> screen.find("sentence", Label.class).getText());
      assertThat(sentence).contains("21 October 2026");
      books.cooperative.ledger.lock(books.cooperative.book, LocalDate.of(2026, 9, 30));
      assertThat(
              books.cooperative.ledger.lastDayOf(
                  books.cooperative.book,
                  new coop.meent.base.FiscalPeriod(
                      LocalDate.of(2026, 1, 1), LocalDate.of(2026, 9, 30))))
          .isEqualTo(LocalDate.of(2026, 9, 30));
    }
  }
}
