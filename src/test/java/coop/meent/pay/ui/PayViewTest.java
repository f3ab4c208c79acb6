package coop.meent.pay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Money;
import coop.meent.member.Member;
import coop.meent.pay.BatchState;
import coop.meent.pay.PayOffice;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayViewTest {

  @TempDir private Path folder;
  private PayOffice office;

  @BeforeEach
  void open() {
    office = new PayOffice(folder);
    office.owes(office.noor, "1250.00");
    office.owes(office.mees, "480.25");
    office.owes(office.ilse, "96.10");
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View view(Desk desk) {
    return view(desk, office.noor);
  }

  private View view(Desk desk, Member me) {
    return new PayView(
        new PayDesk(
            desk,
            office.pay,
            office.services.batchPapers(),
            office.services.members(),
            TestCooperative.CLOCK,
            me,
            _ -> {}));
  }

  @SuppressWarnings("unchecked") // the table of this view
  private static RowTable<BatchRow> table(Screen screen) {
    return screen.find("table", RowTable.class);
  }

  private static Screen first(Screen screen) {
    Toolkit.onScreen(() -> table(screen).getSelectionModel().clearAndSelect(0));
    Toolkit.onScreen(() -> table(screen).requestFocus());
    return screen.press(KeyCode.ENTER);
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("pay-empty", this::view, screen -> {});
    Shown.everywhere("pay-new", this::view, screen -> screen.click("newBatch"));
    office.export(office.batch(office.noor), office.mees.id());
    office.batch(office.mees);
    Shown.everywhere("pay-batch", this::view, PayViewTest::first);
    Shown.everywhere("pay-accounts", this::view, screen -> screen.click("accounts"));
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("pay", this::view, screen -> {});
  }

  @Test
  void whatIsChosenGoesInABatchAndIsApprovedBySomebodyElse() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("newBatch");
      assertThat(screen.find("pay-1", CheckBox.class).isDisable()).isTrue();
      assertThat(screen.find("payDeed", Button.class).getText()).contains("1,730.25");
      screen.click("pay-2");
      assertThat(screen.find("payDeed", Button.class).getText()).contains("1,250.00");
      screen.click("payDeed");
      assertThat(table(screen).getItems()).hasSize(1);
      assertThat(table(screen).getItems().getFirst().total()).isEqualTo(Money.parse("1250.00"));
      assertThat(screen.isSeen("#approveBatch")).isFalse();
      assertThat(screen.find("batchTotal", Label.class).getText()).contains("1,250.00");
    }
    try (var shown = Shown.of(desk -> view(desk, office.mees))) {
      first(shown.screen()).click("approveBatch");
      assertThat(office.pay.batches().getFirst().state()).isEqualTo(BatchState.APPROVED);
      assertThat(shown.screen().isSeen("#exportBatch")).isTrue();
    }
  }

  @Test
  void aBatchIsWithdrawnWithAReasonOnly() {
    office.batch();
    try (var shown = Shown.of(this::view)) {
      var screen = first(shown.screen()).click("withdrawBatch").click("payReasonDeed");
      assertThat(office.pay.batches().getFirst().state()).isEqualTo(BatchState.MADE);
      screen.click("payReason").type("wrong day").click("payReasonDeed");
      assertThat(office.pay.batches().getFirst().state()).isEqualTo(BatchState.WITHDRAWN);
    }
  }

  @Test
  void anAccountIsConfirmedFromTheSheet() {
    try (var shown = Shown.of(desk -> view(desk, office.mees))) {
      shown.screen().click("accounts").click("confirm-2");
      assertThat(office.pay.ibans().of(office.noor).isConfirmed()).isTrue();
    }
  }
}
