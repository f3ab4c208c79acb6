package coop.meent.profit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Money;
import coop.meent.capital.CapitalOffice;
import coop.meent.profit.ProfitPapers;
import coop.meent.ui.Answers;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shown;
import coop.meent.ui.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfitViewTest {

  @TempDir private Path folder;
  private CapitalOffice office;

  @BeforeEach
  void open() {
    office = new CapitalOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View view(Desk desk) {
    var coop = office.coop;
    return new ProfitView(
        new ProfitDesk(
            desk,
            coop.profit,
            new ProfitPapers(coop.profit, coop.members, TestCooperative.CLOCK),
            coop.members,
            TestCooperative.CLOCK));
  }

  @SuppressWarnings("unchecked") // the table of this view
  private static RowTable<ProfitRow> table(Shown shown) {
    return shown.screen().find("table", RowTable.class);
  }

  private static List<String> shares(Shown shown) {
    return table(shown).getItems().stream().map(row -> String.valueOf(row.share())).toList();
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("profit", this::view, screen -> {});
    Shown.everywhere("profit-hours", this::view, screen -> screen.click("hours"));
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("profit", this::view, screen -> {});
  }

  @Test
  void aYearBeginsWithItsWholeResultByTurnover() {
    try (var shown = Shown.of(this::view)) {
      assertThat(shares(shown)).containsExactly("12000.00", "8000.00", "0.00", "0.00");
      assertThat(shown.screen().find("book", Button.class).isDisabled()).isTrue();
    }
  }

  @Test
  void aProposalIsKeptBookedAndTakenBack() {
    try (var shown = Shown.of(desk -> view(new Answers().on(desk)))) {
      var screen = shown.screen();
      screen.click("weight-EQUAL").type("100").click("keep");
      assertThat(shares(shown)).containsExactly("8500.00", "6500.00", "2500.00", "2500.00");
      assertThat(screen.find("keep", Button.class).getText()).isEqualTo("Kept as proposal");
      screen.click("book");
      screen.picture("profit-book");
      screen.click("bookDivision");
      assertThat(office.coop.profit.shares()).isEmpty();
      screen.click("resolution").type("Besluit 4").click("bookDivision");
      assertThat(office.coop.profit.shares()).hasSize(4);
      assertThat(screen.find("sentence", Label.class).getText()).contains("Besluit 4");
      assertThat(screen.find("amount", TextField.class).isDisabled()).isTrue();
      screen.picture("profit-booked");
      screen.click("takeBack");
      assertThat(office.coop.profit.year(2025).orElseThrow().booked()).isEmpty();
      assertThat(screen.find("amount", TextField.class).isDisabled()).isFalse();
    }
  }

  @Test
  void moreThanTheResultIsSaidWhileTyping() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("amount").type("20000.01");
      assertThat(screen.find("sentence", Label.class).getText()).contains("20,000.00");
      assertThat(screen.find("keep", Button.class).isDisabled()).isTrue();
      assertThat(screen.find("save", Button.class).isDisabled()).isTrue();
    }
  }

  @Test
  void hoursComeFromAFileIntoTheFieldsAndAreNotedWithTheDeed() throws IOException {
    var file = Files.writeString(folder.resolve("uren.csv"), "1;100,5\nNoor Kramer;50\n");
    try (var shown = Shown.of(desk -> view(new Answers(file).on(desk)))) {
      var screen = shown.screen().click("hours").click("readHours");
      assertThat(screen.find("hours-1", TextField.class).getText()).isEqualTo("100.5");
      assertThat(table(shown).getItems().getFirst().byKey())
          .doesNotContainKey(coop.meent.profit.KeyKind.HOURS);
      screen.click("noteHours");
      assertThat(table(shown).getItems().getFirst().by(coop.meent.profit.KeyKind.HOURS))
          .isEqualTo(Money.parse("13355.48"));
    }
  }

  @Test
  void theProposalIsSavedAsPdf() {
    var target = folder.resolve("voorstel.pdf");
    try (var shown = Shown.of(desk -> view(new Answers(target).on(desk)))) {
      shown.screen().click("save");
      assertThat(Files.exists(target)).isTrue();
    }
  }
}
