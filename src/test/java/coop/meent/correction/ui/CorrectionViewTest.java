package coop.meent.correction.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.app.VatNames;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.Posting;
import coop.meent.ledger.ui.BooksDesk;
import coop.meent.ledger.ui.BooksPage;
import coop.meent.ledger.ui.DimensionNames;
import coop.meent.ui.DateField;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import coop.meent.vat.VatCodes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionViewTest {

  @TempDir private Path folder;
  private TestCooperative coop;

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
    for (int month = 5; month <= 9; month++)
      record(LocalDate.of(2026, month, 3), "Vergaderzaal Utrecht, maand " + month, month * 1210L);
    coop.ledger.lock(coop.book, LocalDate.of(2026, 5, 31));
  }

  private void record(LocalDate day, String text, long cents) {
    coop.ledger.record(
        EntryDraft.of(
            coop.book,
            day,
            text,
            List.of(
                Posting.of(coop.account("45105"), Money.ofCents(cents)),
                Posting.of(coop.account("10201"), Money.ofCents(-cents)))));
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private CorrectionDesk desk(Desk desk) {
    return new CorrectionDesk(
        desk,
        coop.corrections,
        coop.ledger,
        () -> new DimensionNames.All(List.of(), List.of(), List.of()),
        new VatNames(new VatCodes()),
        TestCooperative.CLOCK,
        entry -> {});
  }

  private Book book() {
    return coop.ledger.books().getFirst();
  }

  private View view(Desk desk) {
    var ids = coop.ledger.journal(JournalFilter.all(coop.book), 0, 10);
    return desk(desk)
        .open(book(), ids.stream().map(JournalEntry::id).toList(), () -> {})
        .orElseThrow();
  }

  private View journal(Desk desk) {
    var room = desk(desk);
    return new BooksPage(
            new BooksDesk(
                desk,
                coop.ledger,
                coop.statements,
                room.names(),
                room.vat(),
                room,
                new Doubles(coop.doubles),
                TestCooperative.CLOCK),
            List.of())
        .view();
  }

  private static void ask(Screen screen) {
    screen.click("account").type("46101").press(KeyCode.TAB);
    screen.click("vat").type("P21").press(KeyCode.TAB);
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("correction", this::view, CorrectionViewTest::ask);
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("correction", this::view, CorrectionViewTest::ask);
  }

  @Test
  void whatIsChosenInTheJournalIsChangedAndTakenBack() {
    try (var shown = Shown.of(this::journal)) {
      var screen = shown.screen().click("section-journal");
      var table = screen.find("entries", RowTable.class);
      Toolkit.onScreen(() -> table.getSelectionModel().selectAll());
      screen.click("change");
      ask(screen);
      var change = screen.find("change", Button.class);
      assertThat(change.isDisabled()).isTrue();
      screen.click("leaveOut");
      assertThat(change.getText()).isEqualTo("Change 4 entries");
      screen.click("change");
      assertThat(spent("46101")).isEqualTo(Money.parse("300.00"));
      screen.click("undo");
      assertThat(spent("46101")).isEqualTo(Money.ZERO);
      assertThat(spent("45105")).isEqualTo(Money.parse("423.50"));
    }
  }

  @Test
  void whatLooksLikeAnotherIsOneClickAwayAndPutAside() {
    record(LocalDate.of(2026, 9, 5), "Zaal Utrecht", 9 * 1210L);
    try (var shown = Shown.of(this::journal)) {
      var screen = shown.screen().click("section-journal");
      var table = screen.find("entries", RowTable.class);
      Toolkit.onScreen(() -> {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(0);
      });
      screen.press(KeyCode.ENTER);
      screen.picture("entry-double");
      screen.click("like-A-5");
      screen.click("two-A-6");
      assertThat(coop.doubles.all(coop.book, FiscalPeriod.year(2026))).isEmpty();
      screen.click("undo");
      assertThat(coop.doubles.all(coop.book, FiscalPeriod.year(2026))).hasSize(1);
    }
  }

  @Test
  void whatIsTypedTellsWhatItLooksLike() {
    try (var shown = Shown.of(this::journal)) {
      var screen = shown.screen().click("section-journal").click("newEntry").type("Zaal");
      var date = screen.find("date", DateField.class);
      Toolkit.onScreen(() -> date.setValue(LocalDate.of(2026, 9, 7)));
      screen.click("account-1").type("45105").press(KeyCode.TAB);
      screen.click("debit-1").type("108,90").press(KeyCode.TAB);
      screen.picture("entry-new-double");
      screen.click("like-A-5");
      assertThat(screen.find("lines", VBox.class).getChildren()).isNotEmpty();
    }
  }

  private Money spent(String account) {
    return coop
        .statements
        .trialBalance(coop.book, FiscalPeriod.year(2026), Dimensions.NONE)
        .lines()
        .stream()
        .filter(one -> one.account().number().equals(account))
        .map(one -> one.closing())
        .findFirst()
        .orElse(Money.ZERO);
  }
}
