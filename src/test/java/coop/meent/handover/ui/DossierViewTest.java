package coop.meent.handover.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.handover.Block;
import coop.meent.handover.Dossier.Standing;
import coop.meent.handover.Drill;
import coop.meent.handover.HandoverOffice;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierViewTest {

  @TempDir private Path folder;
  private HandoverOffice office;

  @BeforeEach
  void open() {
    office = new HandoverOffice(folder);
    office.fill();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View list(Desk desk) {
    return new DossierPages(HandoverRoom.of(desk, office, office.noor)).view();
  }

  private View page(Desk desk) {
    return new DossierView(HandoverRoom.of(desk, office, office.noor), office.website.id());
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("dossiers", this::list, screen -> {});
    Shown.everywhere("dossier", this::page, screen -> {});
    Shown.everywhere("dossier-writing", this::page, screen -> screen.fire("write-ACCESS"));
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("dossiers", this::list, screen -> {});
  }

  @Test
  void aRowOpensItsBlocksAndEscapeGoesBack() {
    try (var shown = Shown.of(this::list)) {
      var screen = shown.screen();
      Toolkit.onScreen(
          () -> screen.find("table", RowTable.class).getSelectionModel().clearAndSelect(0));
      Toolkit.onScreen(() -> screen.find("table", RowTable.class).requestFocus());
      screen.press(KeyCode.ENTER);
      assertThat(screen.isSeen("#block-STATE")).isTrue();
      assertThat(screen.focusOwner().getId()).isEqualTo("dossierHandOver");
      screen.press(KeyCode.ESCAPE);
      assertThat(screen.isSeen("#table")).isTrue();
    }
  }

  private static boolean isInSight(Screen screen, String selector) {
    return Toolkit.onScreen(() -> {
      var node = screen.scene().lookup(selector);
      double bottom = node.localToScene(node.getLayoutBounds()).getMaxY();
      return bottom > 0 && bottom < screen.scene().getHeight();
    });
  }

  @Test
  void aBlockIsWrittenWhereItStands() {
    try (var shown = Shown.of(this::page)) {
      var screen = shown.screen();
      screen.fire("write-DECISIONS").type("One style for all");
      assertThat(isInSight(screen, "#keep-DECISIONS")).isTrue();
      screen.press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(screen.focusOwner().getId()).isEqualTo("write-DECISIONS");
      var part = office.dossiers().of(office.website.id()).orElseThrow().part(Block.DECISIONS);
      assertThat(part.standing()).isEqualTo(Standing.GOOD);
      assertThat(part.notes().getFirst().said().words()).isEqualTo("One style for all");
    }
  }

  @Test
  void aFireDrillIsHeldInItsFormAndItsFindingsAreGaps() {
    Shown.everywhere("drill", this::page, screen -> screen.fire("drillHold"));
    try (var shown = Shown.of(this::page)) {
      var screen = shown.screen();
      screen.fire("drillHold").click("drillTried").type("Tom").press(KeyCode.TAB);
      assertThat(screen.find("missing-IF_THEN", RadioButton.class).isSelected()).isTrue();
      screen.fire("drillDeed");
      assertThat(HandoverRoom.notices(screen)).contains("nobody said yet");
      for (var block : Drill.ASKED)
        if (block != Block.IF_THEN)
          screen.scrollTo("found-" + block.name()).click("found-" + block.name());
      screen.scrollTo("drill-IF_THEN").click("drill-IF_THEN").type("Nobody says whom to call");
      screen.picture("drill-answered").fire("drillDeed");
    }
    var drill =
        office
            .services
            .handingOver()
            .drills()
            .of(office.website.id())
            .orElseThrow()
            .last()
            .orElseThrow();
    assertThat(drill.tried()).isEqualTo(office.tom.id());
    assertThat(drill.open()).isEqualTo(1);
    assertThat(drill.found()).hasSize(Drill.ASKED.size() - 1);
    Shown.everywhere("dossier-drilled", this::page, screen -> {});
  }

  @Test
  void aSecretIsRefusedInItsFormAndNothingTypedIsLost() {
    try (var shown = Shown.of(this::page)) {
      var screen = shown.screen();
      write(screen, "password: hunter2");
      assertThat(HandoverRoom.notices(screen)).contains("password or a key");
      assertThat(screen.find("words-ACCESS", javafx.scene.control.TextArea.class).getText())
          .isEqualTo("password: hunter2");
      assertThat(office.dossiers().of(office.website.id()).orElseThrow().part(Block.ACCESS).notes())
          .hasSize(1);
    }
  }

  private static void write(Screen screen, String words) {
    screen.fire("write-ACCESS").type(words).fire("keep-ACCESS");
  }

  @Test
  void whatStillHoldsAndWhatWasMetIsSaidInOneClick() {
    try (var shown = Shown.of(this::page)) {
      var screen = shown.screen();
      var gap =
          office
              .dossiers()
              .of(office.website.id())
              .orElseThrow()
              .part(Block.RISKS)
              .gaps()
              .getFirst();
      screen.fire("end-" + gap.id());
      screen.fire("holds-PEOPLE");
      var now = office.dossiers().of(office.website.id()).orElseThrow();
      assertThat(now.part(Block.RISKS).gaps()).isEmpty();
    }
  }
}
