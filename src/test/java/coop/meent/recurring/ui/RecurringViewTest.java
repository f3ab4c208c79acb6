package coop.meent.recurring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.recurring.RecurringDraft;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecurringViewTest {

  @TempDir private Path folder;
  private TestCooperative coop;

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
    comesAgain("Huur kantoor", "450.00", "2026-09-30", 31);
    comesAgain("Abonnement boekhouding", "29.95", "2026-11-25", 25);
  }

  private void comesAgain(String text, String amount, String from, int day) {
    var draft =
        EntryDraft.of(
            coop.book,
            LocalDate.of(2026, 8, 31),
            text,
            List.of(
                Posting.of(coop.account("45105"), Money.parse(amount)),
                Posting.of(coop.account("10201"), Money.parse("-" + amount))));
    var like = ((RecordOutcome.Recorded) coop.ledger.record(draft)).entry().reference();
    coop.recurring.add(
        new RecurringDraft(
            like,
            "",
            Rhythm.MONTH,
            day,
            LocalDate.parse(from),
            Optional.empty(),
            Optional.empty()));
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private View view(Desk desk) {
    return new RecurringView(
        new RecurringDesk(desk, coop.recurring, TestCooperative.CLOCK, entry -> {}, () -> {}));
  }

  private static Screen first(Shown shown) {
    var screen = shown.screen();
    var table = screen.find("table", RowTable.class);
    Toolkit.onScreen(() -> table.getSelectionModel().clearAndSelect(0));
    Toolkit.onScreen(() -> table.requestFocus());
    return screen.press(KeyCode.ENTER);
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("recurring", this::view, screen -> {});
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("recurring", this::view, screen -> {});
  }

  @Test
  void whatIsDueIsBookedOrPassedOver() {
    try (var shown = Shown.of(this::view)) {
      var screen = first(shown);
      screen.picture("recurring-due");
      screen.click("recurringMake");
      assertThat(coop.recurring.due()).hasSize(1);
      screen = first(shown);
      var reason = screen.find("skipReason", TextField.class);
      Toolkit.onScreen(() -> reason.setText("Kwijtgescholden"));
      screen.click("recurringSkip");
      assertThat(coop.recurring.due()).isEmpty();
      screen.click("undo");
      assertThat(coop.recurring.due()).hasSize(1);
    }
  }

  @Test
  void aFormLetsSomethingComeAgain() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("add");
      screen.picture("recurring-form");
      var like = screen.find("recurringLike", TextField.class);
      Toolkit.onScreen(() -> like.setText("A-99"));
      screen.click("recurringAdd");
      assertThat(coop.recurring.all()).hasSize(2);
      Toolkit.onScreen(() -> like.setText("A-1"));
      Toolkit.onScreen(() -> screen.find("recurringAdd", Button.class).fire());
      assertThat(coop.recurring.all()).hasSize(3);
    }
  }
}
