package coop.meent.check.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id;
import coop.meent.base.Id.EntryId;
import coop.meent.check.BrokenFile;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksViewTest {

  @TempDir private Path folder;
  private BrokenFile file;
  private EntryId entry;

  @BeforeEach
  void open() {
    file = new BrokenFile(folder);
    entry = file.book(BrokenFile.MAY, "10.00").id();
  }

  @AfterEach
  void close() {
    file.close();
  }

  private View view(Desk desk) {
    return new ChecksView(new ChecksDesk(desk, file.checks, TestCooperative.CLOCK));
  }

  private static String said(Shown shown) {
    return shown.screen().find("sentence", Label.class).getText();
  }

  private void breakEntry() {
    file.raw("UPDATE posting SET amount_cents = amount_cents + 1 WHERE line = 1");
  }

  @Test
  void looksWellEverywhere() {
    breakEntry();
    Shown.everywhere("checks", this::view, screen -> {});
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("checks", this::view, screen -> {});
  }

  @Test
  void whatBreaksAPromiseStandsOnTopAndIsOneClickAway() {
    try (var shown = Shown.of(this::view)) {
      List<Id> went = new ArrayList<>();
      shown.shell().places(went::add);
      assertThat(said(shown)).startsWith("All is well");
      breakEntry();
      var screen = shown.screen().click("again");
      assertThat(said(shown)).contains("do not hold");
      var table = screen.find("table", RowTable.class);
      Toolkit.onScreen(() -> table.getSelectionModel().clearAndSelect(0));
      Toolkit.onScreen(table::requestFocus);
      screen.press(KeyCode.ENTER).picture("checks-broken").click("checkShow");
      assertThat(went).containsExactly(entry);
    }
  }
}
