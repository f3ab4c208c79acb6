package coop.meent.handover.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.handover.Access;
import coop.meent.handover.Block;
import coop.meent.handover.HandoverOffice;
import coop.meent.handover.NoteDraft;
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

/// The access map when somebody leaves.
class AccessViewTest {

  @TempDir private Path folder;
  private HandoverOffice office;

  @BeforeEach
  void open() {
    office = new HandoverOffice(folder);
    office.fill();
    var draft =
        NoteDraft.of("Analytics and advertisements of the municipality")
            .keptAt("password safe of the team, folder Oudevaart", "Afdeling communicatie")
            .of(office.tom.id())
            .by(HandoverOffice.TODAY.minusDays(3));
    HandoverOffice.done(
        office.dossiers().write(office.report.id(), Block.ACCESS, draft, office.noor.id()));
    office.leaves(office.noor, HandoverOffice.TODAY.plusDays(30));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View view(Desk desk) {
    return new AccessView(HandoverRoom.of(desk, office, office.noor));
  }

  private static void openFirst(Screen screen) {
    Toolkit.onScreen(
        () -> screen.find("table", RowTable.class).getSelectionModel().clearAndSelect(0));
    Toolkit.onScreen(() -> screen.find("table", RowTable.class).requestFocus());
    screen.press(KeyCode.ENTER);
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("access", this::view, screen -> {});
    Shown.everywhere("access-form", this::view, AccessViewTest::openFirst);
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("access", this::view, screen -> {});
  }

  @Test
  void whatMustBeHandedOverStandsFirstAndGoesToSomebodyByKeysAlone() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      openFirst(screen);
      screen.click("accessTo").type("Eva").press(KeyCode.TAB).fire("accessDeed");
    }
    var all = office.services.handingOver().access().all();
    assertThat(all).noneMatch(Access::isToHandOver);
    assertThat(all.stream().filter(one -> one.holder().equals(office.eva.id())).findFirst())
        .map(one -> one.note().said().words())
        .isEqualTo(Optional.of("CMS van de gemeente"));
  }
}
