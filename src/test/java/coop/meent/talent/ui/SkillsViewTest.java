package coop.meent.talent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.talent.Interest;
import coop.meent.talent.TalentOffice;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkillsViewTest {

  @TempDir private Path folder;
  private TalentOffice office;

  @BeforeEach
  void open() {
    office = new TalentOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View view(Desk desk) {
    return new SkillsView(
        new SkillDesk(desk, office.skills, office.coop.members, TestCooperative.CLOCK, office.bas));
  }

  @SuppressWarnings("unchecked") // the table of this view
  private static RowTable<SkillRow> table(Screen screen) {
    return screen.find("table", RowTable.class);
  }

  private static void at(Screen screen, String skill) {
    Toolkit.onScreen(() -> {
      var table = table(screen);
      for (int i = 0; i < table.getItems().size(); i++)
        if (table.getItems().get(i).skill().name().equals(skill))
          table.getSelectionModel().clearAndSelect(i);
      table.requestFocus();
    });
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("skills", this::view, screen -> {});
    Shown.everywhere(
        "skills-sheet",
        this::view,
        screen -> {
          at(screen, "UX-ontwerp");
          screen.press(KeyCode.ENTER);
        });
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("skills", this::view, screen -> at(screen, "UX-ontwerp"));
  }

  @Test
  void aFigureTicksALevelAndALetterTheRest() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      at(screen, "UX-ontwerp");
      screen.type("3");
      at(screen, "UX-ontwerp");
      screen.type("g");
      at(screen, "UX-ontwerp");
      screen.type("i");
      var talent = office.talent(office.bas.id(), "UX-ontwerp");
      assertThat(talent.level()).isEqualTo(3);
      assertThat(talent.wantsToGrow()).isTrue();
      assertThat(talent.interest()).isEqualTo(Interest.GLADLY);
      at(screen, "UX-ontwerp");
      screen.type("0");
      assertThat(office.talent(office.bas.id(), "UX-ontwerp").level()).isZero();
    }
  }

  @Test
  void aPeerIsConfirmedInOneClickAndItCanBeTakenBack() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      at(screen, "UX-ontwerp");
      screen.press(KeyCode.ENTER).click("confirm");
      assertThat(office.talent(office.anna.id(), "UX-ontwerp").isConfirmed()).isTrue();
      screen.click("undo");
      assertThat(office.talent(office.anna.id(), "UX-ontwerp").isConfirmed()).isFalse();
    }
  }

  @Test
  void whatShowsASkillIsNotedInItsForm() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      at(screen, "BHV");
      screen.press(KeyCode.ENTER).click("skillEvidence");
      screen.click("skillDeed");
      assertThat(screen.isSeen("#skillDeed")).as("refused without words").isTrue();
      screen.picture("skills-evidence");
      screen.click("skill-what").type("Course").click("skillDeed");
      assertThat(office.talent(office.bas.id(), "BHV").counts(TalentOffice.TODAY)).isEqualTo(3);
    }
  }
}
