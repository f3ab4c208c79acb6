package coop.meent.collect.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.collect.CollectOffice;
import coop.meent.collect.DebitBatchState;
import coop.meent.collect.DebitState;
import coop.meent.member.Member;
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
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mandates and batches in the window.
class CollectViewTest {

  @TempDir private Path folder;
  private CollectOffice coop;

  @BeforeEach
  void open() {
    coop = new CollectOffice(folder);
    coop.owes(coop.office.mees, "45.00");
    coop.owes(coop.office.ilse, "12.50");
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private CollectDesk desk(Desk desk, Member me) {
    return new CollectDesk(
        desk,
        coop.office.services.collecting(),
        coop.office.services.members(),
        coop.clock,
        me,
        _ -> {});
  }

  private View batches(Desk desk) {
    return new CollectView(desk(desk, coop.office.noor));
  }

  private View mandates(Desk desk) {
    return new MandatesView(desk(desk, coop.office.noor));
  }

  private static Screen first(Screen screen) {
    var table = screen.find("table", RowTable.class);
    Toolkit.onScreen(() -> table.getSelectionModel().clearAndSelect(0));
    Toolkit.onScreen(() -> table.requestFocus());
    return screen.press(KeyCode.ENTER);
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("collect-new", this::batches, screen -> screen.click("newDebits"));
    Shown.everywhere("collect-mandate-new", this::mandates, screen -> screen.click("newMandate"));
    coop.export(coop.batch());
    Shown.everywhere("collect-batch", this::batches, CollectViewTest::first);
    Shown.everywhere("collect-mandate", this::mandates, CollectViewTest::first);
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("collect", this::batches, screen -> {});
    EveryShortcut.acts("mandates", this::mandates, screen -> {});
  }

  @Test
  void whatIsChosenIsApprovedBySomebodyElseAndToldBeforeThereIsAFile() {
    try (var shown = Shown.of(this::batches)) {
      var screen = shown.screen().click("newDebits");
      assertThat(screen.find("collect-1", CheckBox.class).isSelected()).isTrue();
      assertThat(screen.find("collect-2", CheckBox.class).isDisable()).isTrue();
      assertThat(screen.find("collectDeed", Button.class).getText()).contains("45.00");
      screen.click("collectDeed");
      assertThat(screen.isSeen("#approveDebits")).isFalse();
    }
    try (var shown = Shown.of(desk -> new CollectView(desk(desk, coop.office.mees)))) {
      var screen = first(shown.screen()).click("approveDebits");
      assertThat(screen.isSeen("#exportDebits")).isFalse();
      screen.click("toldDebits");
      assertThat(screen.isSeen("#exportDebits")).isTrue();
      screen.click("withdrawDebits").click("collectReasonDeed");
      assertThat(state()).isEqualTo(DebitBatchState.APPROVED);
      screen.click("collectReason").type("wrong day").click("collectReasonDeed");
      assertThat(state()).isEqualTo(DebitBatchState.WITHDRAWN);
    }
  }

  private DebitBatchState state() {
    return coop.collect.batches().getFirst().state();
  }

  @Test
  void aMandateIsNotedAmendedAndRevoked() {
    try (var shown = Shown.of(this::mandates)) {
      var screen = shown.screen().click("newMandate").click("mandateDebtor").type("Noor Kramer");
      screen.click("mandateReference").type("NOOR-1").click("mandateDeed");
      assertThat(coop.mandates.named("NOOR-1")).isEmpty();
      screen.click("mandateSigned").type("2026-10-01").click("mandateDeed");
      assertThat(coop.mandates.named("NOOR-1")).isPresent();
    }
    try (var shown = Shown.of(this::mandates)) {
      var screen = first(shown.screen());
      screen.click("amendIban").type("NL69ABNA0522123643").click("amendMandate");
      assertThat(coop.mandates.named("MEES-1").orElseThrow().mandate().iban())
          .isEqualTo("NL69ABNA0522123643");
      screen.click("revokeMandate").click("collectReason").type("asked").click("collectReasonDeed");
      assertThat(coop.mandates.named("MEES-1").orElseThrow().mandate().revoked()).isPresent();
    }
  }

  @Test
  void aReturnIsNotedWithTheReasonOfTheBank() {
    coop.export(coop.batch());
    try (var shown = Shown.of(this::batches)) {
      first(shown.screen()).click("return-1").click("returnDeed");
      assertThat(coop.collect.batches().getFirst().orders().getFirst().state())
          .isEqualTo(DebitState.RETURNED);
    }
  }
}
