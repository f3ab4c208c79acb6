package coop.meent.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Theme;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import coop.meent.ui.Walk;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankViewTest {

  private static final Path REAL =
      Path.of("src/test/resources/coop/meent/bank/camt053/genkgo-camt053.v8.xml");
  private static final Path UNKNOWN =
      Path.of("src/test/resources/coop/meent/bank/files/unknown.csv");

  @TempDir private Path folder;
  private BankOffice office;

  @BeforeEach
  void found() {
    office = new BankOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View view(Desk desk) {
    return new BankView(office.desk(desk));
  }

  @SuppressWarnings("unchecked") // the table of this view holds lines
  private static RowTable<LineRow> table(Shown shown) {
    return shown.screen().find("lines", RowTable.class);
  }

  private static String text(Screen screen, String id) {
    return Toolkit.onScreen(() -> screen.find(id, Label.class).getText());
  }

  private static void choose(Shown shown, String who) {
    Toolkit.onScreen(() -> {
      var table = table(shown);
      for (int i = 0; i < table.getItems().size(); i++) {
        if (table.getItems().get(i).who().contains(who))
          table.getSelectionModel().clearAndSelect(i);
      }
      table.requestFocus();
    });
    Toolkit.settle();
  }

  private static String chosen(Shown shown) {
    return Toolkit.onScreen(() -> table(shown).getSelectionModel().getSelectedItem().who());
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("bank-empty", this::view, screen -> {});
    office.withWork();
    Shown.everywhere("bank", this::view, screen -> {});
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("bank-empty", this::view, screen -> {});
    office.withWork();
    office.takeOn(
        "NL20TRIO0379210001", List.of(BankOffice.line("2026-11-20", "1.00", "Rente", "", "Rente")));
    EveryShortcut.acts("bank", this::view, screen -> {});
    EveryShortcut.acts("bank-booked", this::view, screen -> screen.click("booked"));
  }

  @Test
  void everySheetLooksWell() {
    office.withWork().withGap();
    office.files = List.of(REAL);
    office.takeOn(
        "NL20TRIO0379210001", List.of(BankOffice.line("2026-11-20", "1.00", "Rente", "", "Rente")));
    looksWell("bank-gap", shown -> {});
    looksWell("bank-booked-line", shown -> shown.screen().click("booked"));
    looksWell("bank-sheet-import", shown -> shown.screen().click("importFiles"));
    looksWell("bank-sheet-statements", shown -> shown.screen().click("statements"));
    looksWell("bank-sheet-rules", shown -> shown.screen().click("rules"));
    looksWell("bank-sheet-rule", shown -> shown.screen().click("makeRule"));
    looksWell("bank-sheet-split", shown -> shown.screen().click("split"));
    looksWell("bank-sheet-take-back", shown -> shown.screen().click("booked").click("takeBack"));
  }

  /// In Dutch, light, small and half as large again; and in English, dark.
  private void looksWell(String name, Consumer<Shown> go) {
    try (var shown = Shown.of(Theme.Tint.LIGHT, Language.NL, 1024, 640, this::view)) {
      go.accept(shown);
      shown.screen().picture(name + "-nl-small", 1.5);
      Walk.check(name, shown.screen().scene());
    }
    try (var shown = Shown.of(Theme.Tint.DARK, Language.EN, this::view)) {
      go.accept(shown);
      shown.screen().picture(name + "-en-dark");
      Walk.check(name, shown.screen().scene());
    }
  }

  /// In each language, from an empty file on.
  @Test
  void aRealFileIsImportedBookedTakenBackAndSplit() {
    for (var language : Language.values()) {
      office.close();
      office = new BankOffice(folder.resolve(language.code()));
      office.files = List.of(REAL);
      try (var shown = Shown.of(Theme.Tint.LIGHT, language, this::view)) {
        var screen = shown.screen().press(KeyCode.CONTROL, KeyCode.I);
        assertThat(office.lines()).as("looked at, not stored").isEmpty();
        screen.picture("bank-real-1-import-" + language.code()).click("deed");
        assertThat(office.open()).hasSize(1);

        screen.click("account").type("46415").press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertThat(office.open()).isEmpty();
        screen.picture("bank-real-2-booked-" + language.code());

        screen.click("all").click("takeBack");
        screen.press(KeyCode.CONTROL, KeyCode.A).type("Wrong account").press(KeyCode.ENTER);
        assertThat(office.open()).hasSize(1);
        assertThat(office.reasons()).contains("Wrong account");

        Toolkit.onScreen(() -> table(shown).requestFocus());
        screen.type("s").type("46415").press(KeyCode.ENTER);
        screen.click("amount-1").press(KeyCode.CONTROL, KeyCode.A).type("10").press(KeyCode.TAB);
        screen.click("account-2").type("46130").press(KeyCode.ENTER);
        screen.picture("bank-real-3-split-" + language.code()).click("bookParts");
        assertThat(office.open()).isEmpty();
        screen.picture("bank-real-4-all-" + language.code());
        Walk.check("after the split", screen.scene());

        screen.press(KeyCode.CONTROL, KeyCode.I).click("deed");
        assertThat(office.lines()).as("a second import adds nothing").hasSize(1);
      }
    }
  }

  @Test
  void aTableOfNoKnownBankIsExplainedOnce() {
    office.withWork();
    office.files = List.of(UNKNOWN);
    looksWell("bank-sheet-unknown", shown -> shown.screen().click("importFiles"));
    looksWell(
        "bank-sheet-columns-first", shown -> shown.screen().click("importFiles").click("explain"));
    looksWell(
        "bank-sheet-columns",
        shown -> {
          var screen = shown.screen().click("importFiles").click("explain");
          screen.scrollTo("ownIban").click("ownIban").type("NL91 ABNA 0417 1643 00");
        });
    var before = office.lines().size();
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("importFiles").click("explain");
      assertThat(screen.find("use", Button.class).isDisabled()).as("of which account?").isTrue();
      screen.scrollTo("ownIban").click("ownIban").type("NL91 ABNA 0417 1643 00");
      screen.fire("use").click("deed");
      assertThat(office.lines()).hasSize(before + 2);
      assertThat(office.lines())
          .extracting(line -> line.content().amount().toString())
          .contains("-1250.50", "121.00");
      screen.click("importFiles");
      assertThat(screen.find("explain", Button.class).isVisible()).as("asked once").isFalse();
    }
  }

  @Test
  void enterBooksTheProposalAndMovesOn() {
    office.withWork();
    try (var shown = Shown.of(this::view)) {
      choose(shown, "Webhuis");
      shown.screen().press(KeyCode.ENTER);
      assertThat(office.open()).hasSize(8);
      assertThat(chosen(shown)).isEqualTo("N. Kramer");
      shown.screen().press(KeyCode.DOWN).press(KeyCode.ENTER);
      assertThat(office.open()).hasSize(7);
      assertThat(chosen(shown)).isEqualTo("Belastingdienst");
      shown.screen().picture("bank-booked-two");
    }
  }

  @Test
  void aLineWithoutProposalAsksForAnAccountAtItsField() {
    office.withWork();
    try (var shown = Shown.of(this::view)) {
      choose(shown, "Gemeente");
      shown.screen().press(KeyCode.ENTER);
      assertThat(office.open()).hasSize(9);
      assertThat(text(shown.screen(), "accountError")).isEqualTo("Choose an account.");
      shown.screen().click("account").type("13011");
      shown.screen().picture("bank-choosing").pictureOfPopup("bank-choosing-list");
      shown.screen().press(KeyCode.ENTER).press(KeyCode.ENTER);
      assertThat(office.open()).hasSize(8);
    }
  }

  @Test
  void sSplitsAndTheRestFollows() {
    office.withWork();
    try (var shown = Shown.of(this::view)) {
      choose(shown, "Vergaderhuis");
      var screen = shown.screen().press(KeyCode.S);
      screen.click("amount-1").press(KeyCode.CONTROL, KeyCode.A).type("100");
      assertThat(Toolkit.onScreen(() -> screen.find("bookParts", Button.class).isDisabled()))
          .isFalse();
      screen.picture("bank-split");
      screen.click("account-2").type("45670").press(KeyCode.TAB);
      screen.click("bookParts");
      assertThat(office.open()).hasSize(8);
    }
  }

  @Test
  void aBookedLineShowsItsEntryAndIsTakenBackWithAReason() {
    office.withWork();
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("booked");
      choose(shown, "Webhuis");
      screen.click("openEntry").picture("bank-booked");
      assertThat(office.opened).hasSize(1);
      screen.click("takeBack").picture("bank-take-back");
      screen.click("deed");
      assertThat(office.open()).hasSize(10);
    }
  }

  @Test
  void certainProposalsAreAcceptedTogetherAndTakenBackTogether() {
    office.withWork();
    try (var shown = Shown.of(this::view)) {
      shown.screen().click("accept");
      assertThat(office.open()).hasSize(7);
      shown.screen().picture("bank-accepted").click("undo");
      assertThat(office.open()).hasSize(9);
    }
  }

  @Test
  void aRuleIsMadeFromALineAndProposesAtOnce() {
    office.withWork();
    try (var shown = Shown.of(this::view)) {
      choose(shown, "Kramer");
      var screen = shown.screen().click("makeRule").click("save");
      screen.picture("bank-rule-refused").click("ruleAccount").type("45670");
      screen.press(KeyCode.ENTER).click("save");
      assertThat(chosen(shown)).isEqualTo("N. Kramer");
      assertThat(text(screen, "why")).isEqualTo("Why: your rule “N. Kramer” fits this line.");
      screen.picture("bank-rule-made");
    }
  }

  @Test
  void theFilterFindsALineByItsText() {
    office.withWork();
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("all").click("filter").type("kennismaking");
      screen.until("one is left", () -> table(shown).getItems().size() == 1);
      assertThat(text(screen, "who")).isEqualTo("Vergaderhuis Utrecht");
      screen.press(KeyCode.CONTROL, KeyCode.A).type("nergens");
      screen.until("none is left", () -> table(shown).getItems().isEmpty());
      screen.picture("bank-nothing-found");
      Walk.check("nothing found", screen.scene());
    }
  }

  @Test
  void whenAllIsBookedThePageSaysSo() {
    office.withWork();
    for (var line : office.open()) office.book(line, "13011");
    try (var shown = Shown.of(this::view)) {
      shown.screen().picture("bank-all-booked");
      Walk.check("all booked", shown.screen().scene());
      assertThat(shown.screen().find("accept", Button.class).isVisible()).isFalse();
    }
  }
}
