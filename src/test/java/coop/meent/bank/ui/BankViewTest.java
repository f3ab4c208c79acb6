package coop.meent.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.BankLine;
import coop.meent.ui.Answers;
import coop.meent.ui.Desk;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankViewTest {

  @TempDir private Path folder;
  private SampleBank bank;

  @BeforeEach
  void found() throws IOException {
    bank = new SampleBank(folder);
  }

  @AfterEach
  void close() {
    bank.close();
  }

  private View view(Desk desk) {
    return new BankView(bank.desk(new Answers(bank.december).on(desk)));
  }

  private static void choose(Screen screen, int row) {
    Toolkit.onScreen(() -> {
      var table = screen.find("bankLines", RowTable.class);
      table.requestFocus();
      table.getSelectionModel().clearAndSelect(row);
    });
    Toolkit.settle();
  }

  private List<String> waiting() {
    return bank.open().stream().map(BankLine::description).toList();
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("bank", this::view, screen -> choose(screen, 3));
    Shown.everywhere("bank-import", this::view, screen -> screen.click("import"));
    Shown.everywhere("bank-split", this::view, BankViewTest::split);
    Shown.everywhere("bank-rule", this::view, BankViewTest::rule);
  }

  private static void split(Screen screen) {
    choose(screen, 2);
    screen.scrollTo("split").click("split");
    screen.click("part-account-1").type("45105").press(KeyCode.TAB);
  }

  private static void rule(Screen screen) {
    choose(screen, 2);
    screen.click("account").type("45105").press(KeyCode.TAB).scrollTo("rule").click("rule");
  }

  @Test
  void enterBooksTheLineAsProposedAndGoesOnWithTheNext() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      choose(screen, 1);
      screen.press(KeyCode.ENTER);
      assertThat(waiting()).hasSize(3).noneMatch(line -> line.contains("Webhuis"));
      var table = screen.find("bankLines", RowTable.class);
      assertThat(Toolkit.onScreen(() -> table.getSelectionModel().getSelectedIndex())).isEqualTo(1);
    }
  }

  @Test
  void whatIsCertainIsBookedAtOnce() {
    try (var shown = Shown.of(this::view)) {
      shown.screen().click("accept");
      assertThat(waiting()).hasSize(2).noneMatch(line -> line.contains("Hosting"));
    }
  }

  @Test
  void aLineWithoutProposalAsksForAnAccount() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      choose(screen, 2);
      screen.click("book");
      assertThat(waiting()).hasSize(4);
      assertThat(screen.find("notice", Node.class).isVisible()).isTrue();
      screen.click("account").type("45105").press(KeyCode.TAB).click("book");
      assertThat(waiting()).hasSize(3).noneMatch(line -> line.contains("Lunch"));
    }
  }

  @Test
  void aSplitIsOneEntry() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      choose(screen, 2);
      screen.click("split").click("part-amount-1").type("50").press(KeyCode.TAB);
      screen.click("part-account-1").type("45105").press(KeyCode.TAB);
      assertThat(screen.find("rest", StatusBadge.class).getText()).contains("25.50");
      screen.click("part-account-2").type("45140").press(KeyCode.TAB);
      screen.click("bookSplit");
      var entry =
          bank.cooperative
              .ledger
              .journal(coop.meent.ledger.JournalFilter.all(bank.cooperative.book), 0, 100)
              .getLast();
      assertThat(waiting()).hasSize(3);
      assertThat(entry.postings()).hasSize(3);
    }
  }

  @Test
  void aRuleIsMadeFromALineAndProposes() {
    try (var shown = Shown.of(this::view)) {
      rule(shown.screen());
      shown.screen().click("saveRule");
      assertThat(bank.bank.rules(bank.cooperative.book)).hasSize(1);
      assertThat(bank.bank.propose(bank.open().get(2).id())).isPresent();
    }
  }

  @Test
  void aStatementIsSeenBeforeItIsTakenIn() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("import");
      assertThat(screen.find("take", Button.class).getText()).isEqualTo("Take in 3 new lines");
      assertThat(waiting()).hasSize(4);
      screen.click("take");
      assertThat(waiting()).hasSize(7);
      screen.click("import");
      assertThat(screen.find("take", Button.class).isDisabled()).isTrue();
    }
  }

  @Test
  void aFileThatIsRefusedSaysWhyAndTakesNothingIn() throws IOException {
    Files.writeString(bank.december, "<Document/>");
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("import").picture("bank-import-refused");
      assertThat(screen.find("take", Button.class).isVisible()).isFalse();
      assertThat(waiting()).hasSize(4);
    }
  }
}
