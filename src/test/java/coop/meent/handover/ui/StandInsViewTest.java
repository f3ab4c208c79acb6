package coop.meent.handover.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.handover.HandoverOffice;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandInsViewTest {

  @TempDir private Path folder;
  private HandoverOffice office;

  @BeforeEach
  void open() {
    office = new HandoverOffice(folder);
    office
        .services
        .handingOver()
        .standIns()
        .name(
            office.report.id(),
            Optional.empty(),
            Optional.of(office.eva.id()),
            Optional.empty(),
            office.noor.id());
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View view(Desk desk) {
    return new StandInsView(HandoverRoom.of(desk, office, office.noor));
  }

  private static void openFirst(Screen screen) {
    Toolkit.onScreen(
        () -> screen.find("table", RowTable.class).getSelectionModel().clearAndSelect(0));
    Toolkit.onScreen(() -> screen.find("table", RowTable.class).requestFocus());
    screen.press(KeyCode.ENTER);
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("stand-ins", this::view, screen -> {});
    Shown.everywhere("stand-ins-form", this::view, StandInsViewTest::openFirst);
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("stand-ins", this::view, screen -> {});
  }

  @Test
  void theTwoBehindAPlaceAreNamedInItsForm() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      openFirst(screen);
      screen.click("standInFirst").type("Tom").press(KeyCode.TAB);
      screen.fire("standInDeed");
    }
    assertThat(
            office.services.handingOver().standIns().behind(office.website.id(), office.noor.id()))
        .containsExactly(office.tom.id());
  }
}
