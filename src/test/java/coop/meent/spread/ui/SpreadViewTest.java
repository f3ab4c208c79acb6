package coop.meent.spread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.bill.BillOffice;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.spread.AheadDraft;
import coop.meent.spread.AssetDraft;
import coop.meent.spread.Awaited;
import coop.meent.spread.AwaitedDraft;
import coop.meent.spread.ExpectedBills;
import coop.meent.spread.SpreadKind;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.MoneyField;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Theme;
import coop.meent.ui.Toolkit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadViewTest {

  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  @TempDir private Path folder;
  private TestCooperative coop;

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
    record("2026-01-10", "Laptops en schermen", "02251", "2400.00");
    record("2026-11-09", "Koffiemachine", "02251", "649.00");
    var bill = record("2026-09-15", "Bedrijfsaansprakelijkheidsverzekering", "46301", "600.00");
    coop.spreads.register(
        new AssetDraft(
            coop.book,
            SpreadKind.EQUIPMENT,
            "Laptops en schermen",
            LocalDate.of(2026, 1, 10),
            Money.parse("2400.00"),
            Money.ZERO,
            36,
            Optional.empty(),
            Optional.empty(),
            coop.ledger.entry(coop.book, "A-1").map(one -> one.id())));
    coop.spreads.book(coop.book, YearMonth.of(2026, 8), Rhythm.MONTH, _ -> true);
    coop.spreads.ahead(
        new AheadDraft(
            coop.book,
            coop.ledger.entry(coop.book, bill).orElseThrow().id(),
            coop.account("46301"),
            "Bedrijfsaansprakelijkheidsverzekering",
            Optional.empty(),
            YearMonth.of(2026, 9),
            12));
  }

  private String record(String date, String text, String account, String amount) {
    var draft =
        EntryDraft.of(
            coop.book,
            LocalDate.parse(date),
            text,
            List.of(
                Posting.of(coop.account(account), Money.parse(amount)),
                Posting.of(coop.account("10201"), Money.parse("-" + amount))));
    return ((RecordOutcome.Recorded) coop.ledger.record(draft)).entry().reference();
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private SpreadView view(Desk desk) {
    return new SpreadView(
        new SpreadDesk(
            desk, coop.spreads, coop.ledger, expected(), TestCooperative.CLOCK, entry -> {}));
  }

  private ExpectedBills expected() {
    var bills =
        BillOffice.over(coop.store, coop.ids, TestCooperative.CLOCK, coop.ledger, coop.members);
    return new ExpectedBills(coop.ledger, coop.recurring, bills, coop.spreads);
  }

  private static Screen row(Shown shown, int at) {
    var screen = shown.screen();
    var table = screen.find("table", RowTable.class);
    Toolkit.onScreen(() -> table.getSelectionModel().clearAndSelect(at));
    Toolkit.onScreen(() -> table.requestFocus());
    return screen.press(KeyCode.ENTER);
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("spread", this::view, screen -> {});
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("spread", this::view, screen -> {});
  }

  @Test
  void monthsAreSeenBeforeTheyAreBookedAndCanBeTakenBack() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("months");
      screen.picture("spread-months");
      assertThat(screen.find("monthsDeed", Button.class).getText()).contains("2");
      screen.click("monthsDeed");
      assertThat(coop.spreads.open(coop.book, OCTOBER)).isZero();
      screen.click("undo");
      assertThat(coop.spreads.open(coop.book, OCTOBER)).isEqualTo(4);
    }
  }

  @Test
  void anAssetIsFilledInFromItsPurchase() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("register");
      var purchase = screen.find("assetPurchase", ComboBox.class);
      Toolkit.onScreen(() -> purchase.getSelectionModel().select(0));
      screen.picture("spread-register");
      assertThat(screen.find("assetCost", MoneyField.class).value().get())
          .isEqualTo(Money.parse("649.00"));
      var months = screen.find("assetMonths", TextField.class);
      Toolkit.onScreen(() -> months.setText("vijf jaar"));
      screen.fire("assetAdd");
      assertThat(coop.spreads.all()).hasSize(2);
      Toolkit.onScreen(() -> months.setText("60"));
      screen.fire("assetAdd");
      assertThat(coop.spreads.all()).hasSize(3);
      assertThat(coop.spreads.purchases()).isEmpty();
      screen.click("undo");
      assertThat(coop.spreads.all()).hasSize(2);
    }
  }

  @Test
  void aBillIsFoundByItsEntryAndSpread() {
    try (var shown = Shown.of(this::view)) {
      var entry = record("2026-10-01", "Abonnement boekhouding", "46152", "240.00");
      var screen = shown.screen().click("ahead");
      var typed = screen.find("aheadEntry", TextField.class);
      Toolkit.onScreen(() -> typed.setText("A-99"));
      screen.fire("aheadAdd");
      Toolkit.onScreen(() -> typed.setText(entry));
      screen.picture("spread-ahead");
      screen.fire("aheadAdd");
      assertThat(coop.spreads.all()).hasSize(3);
    }
  }

  @Test
  void whatIsOpenedSaysItsMonthsAndGoes() {
    try (var shown = Shown.of(this::view)) {
      var screen = row(shown, 0);
      screen.picture("spread-asset");
      screen.click("spreadDispose");
      screen.picture("spread-dispose");
      screen.fire("disposalDeed");
      assertThat(coop.spreads.all()).anyMatch(one -> one.end().isPresent());
      screen.click("undo");
      assertThat(coop.spreads.all()).noneMatch(one -> one.end().isPresent());
    }
  }

  @Test
  void aBillToComeIsAddedByHandBookedUndoneAndTurnedForItsBill() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("awaited");
      var name = screen.find("awaitName", TextField.class);
      var reason = screen.find("awaitReason", TextField.class);
      var account = screen.find("awaitAccount", ChoiceField.class);
      var amount = screen.find("awaitAmount", MoneyField.class);
      screen.fire("awaitAdd");
      Toolkit.onScreen(() -> {
        name.setText("Accountant");
        reason.setText("Offerte van oktober");
        account.setText("46110");
        amount.setText("1200");
      });
      screen.fire("awaitAdd");
      screen.picture("spread-await");
      screen.fire("awaitDeed");
      assertThat(coop.spreads.awaited()).hasSize(1);
      screen.click("undo");
      assertThat(coop.spreads.awaited()).isEmpty();
    }
  }

  @Test
  void aBillToComeIsTurnedForTheEntryOfItsBillAndThatIsUndone() {
    var account = coop.account("46110");
    var end = LocalDate.of(2025, 12, 31);
    coop.spreads.await(
        List.of(
            new AwaitedDraft(
                coop.book,
                end,
                "Accountantskantoor Bol",
                account,
                Money.parse("1200.00"),
                Awaited.Cause.HAND,
                Optional.empty(),
                Optional.empty(),
                "Offerte van oktober 2025")));
    var bill = record("2026-02-03", "Accountantskantoor Bol", "46110", "1250.50");
    try (var shown = Shown.of(Theme.Tint.DARK, Language.NL, this::view)) {
      var screen = shown.screen();
      screen.picture("spread-awaited-page");
      opened(shown, "Accountantskantoor Bol").picture("spread-awaited-open");
      var typed = screen.find("awaitedEntryTyped", TextField.class);
      Toolkit.onScreen(() -> typed.setText(bill));
      screen.fire("awaitedCame");
      assertThat(coop.spreads.awaited()).noneMatch(Awaited::isOpen);
      opened(shown, "Accountantskantoor Bol").picture("spread-awaited-came");
      screen.press(KeyCode.ESCAPE).click("undo");
      assertThat(coop.spreads.awaited()).allMatch(Awaited::isOpen);
    }
  }

  private static Screen opened(Shown shown, String name) {
    var table = shown.screen().find("table", RowTable.class);
    for (int at = 0; at < table.getItems().size(); at++)
      if (((SpreadRow) table.getItems().get(at)).what().name().equals(name)) return row(shown, at);
    throw new AssertionError(name);
  }
}
