package coop.meent.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.ui.Page;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shell;
import coop.meent.ui.StoreThread;
import coop.meent.ui.Theme;
import coop.meent.ui.Toolkit;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// The page as the app runs it: deeds on the store thread, and every commit refreshes what is seen.
class BankOnTwoThreadsTest {

  @TempDir private Path folder;
  private BankOffice office;
  private StoreThread tasks;
  private Screen screen;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  @BeforeEach
  void open() {
    office = new BankOffice(folder).withWork();
    tasks = new StoreThread(failure::set);
    screen =
        Screen.of(
            Theme.Tint.LIGHT,
            theme -> {
              var shell = new Shell(new Texts(Language.EN), tasks, theme);
              shell.pages(
                  List.of(
                      new Page(
                          "bank",
                          "Bank",
                          Feather.HOME,
                          () -> new BankView(office.desk(shell.desk())))));
              var _ = office.coop.store.onCommit(made -> tasks.onScreen(shell::refresh));
              return shell.root();
            });
    screen.until("lines are there", () -> table().getItems().size() == 9);
  }

  @AfterEach
  void close() {
    screen.close();
    tasks.close();
    office.close();
    assertThat(failure.get()).isNull();
  }

  @SuppressWarnings("unchecked") // the table of this view holds lines
  private RowTable<LineRow> table() {
    return (RowTable<LineRow>) screen.scene().lookup("#lines");
  }

  @Test
  void enterAfterEnterBooksEachLineOnceAndMovesOn() {
    Toolkit.onScreen(() -> {
      table().getSelectionModel().clearAndSelect(1);
      table().requestFocus();
    });
    Toolkit.settle();
    screen.press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER);
    screen.until("one is booked", () -> table().getItems().size() == 8);
    assertThat(office.open()).hasSize(8);
    assertThat(Toolkit.onScreen(() -> table().getSelectionModel().getSelectedItem().who()))
        .isEqualTo("N. Kramer");
    Toolkit.onScreen(() -> table().getSelectionModel().clearAndSelect(2));
    screen.until("its proposal is there", () -> text("account").startsWith("45185"));
    screen.press(KeyCode.ENTER);
    screen.until("the second is booked", () -> table().getItems().size() == 7);
    assertThat(office.open()).hasSize(7);
  }

  @Test
  void whatIsBeingFilledInSurvivesADeedElsewhere() {
    screen.until("the first is shown", () -> text("who").equals("Gemeente Zutphen"));
    screen.click("account").type("13011").press(KeyCode.ENTER);
    assertThat(text("account")).startsWith("13011");
    office.book(office.line("Belastingdienst"), "13011");
    screen.until("the list is read again", () -> table().getItems().size() == 8);
    Toolkit.settle();
    assertThat(text("account")).startsWith("13011");
    assertThat(text("who")).isEqualTo("Gemeente Zutphen");
  }

  private String text(String id) {
    return Toolkit.onScreen(() -> {
      var node = screen.scene().lookup("#" + id);
      return node instanceof TextField field
          ? field.getText()
          : ((javafx.scene.control.Label) node).getText();
    });
  }
}
