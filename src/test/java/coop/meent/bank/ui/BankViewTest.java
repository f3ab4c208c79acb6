package coop.meent.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.ui.Desk;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Theme;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.List;
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
  void aRealFileIsLookedAtImportedSplitBookedAndTakenBack() {
    office.files = List.of(REAL);
    for (var language : Language.values()) {
      try (var shown = Shown.of(Theme.Tint.LIGHT, language, this::view)) {
        var screen = shown.screen();
        if (office.lines().isEmpty()) screen.click("importFirst");
        else screen.press(KeyCode.CONTROL, KeyCode.I);
        screen.picture("bank-import-" + language.code());
        int before = office.lines().size();
        screen.click("deed");
        assertThat(office.lines()).as("a second import adds nothing").hasSizeGreaterThan(0);
        if (before > 0) assertThat(office.lines()).hasSize(before);
      }
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
      shown.screen().picture("bank-choosing");
      shown.screen().click("book");
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
  void aRuleIsMadeFromALineAndKept() {
    office.withWork();
    try (var shown = Shown.of(this::view)) {
      choose(shown, "Kramer");
      var screen = shown.screen().click("makeRule");
      screen.picture("bank-rule");
      screen.click("save").picture("bank-rule-refused");
    }
  }
}
