package coop.meent.talent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Language;
import coop.meent.member.Member;
import coop.meent.talent.CurriculumDraft;
import coop.meent.talent.Interest;
import coop.meent.teamroom.RoomOffice;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurriculumViewTest {

  @TempDir private Path folder;
  private RoomOffice office;

  @BeforeEach
  void open() {
    office = new RoomOffice(folder);
    office.says(office.noor, "Tekst en redactie", 2, Interest.FINE);
    office.paper();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View view(Desk desk) {
    return of(desk, office.noor);
  }

  private View of(Desk desk, Member me) {
    var rooms = office.services.talentRooms();
    return new CurriculumView(
        new CurriculumDesk(
            desk,
            rooms.curricula(),
            rooms.curriculumPapers(),
            office.services.members(),
            TestCooperative.CLOCK,
            me));
  }

  private void written() {
    office
        .services
        .talentRooms()
        .curricula()
        .keep(
            office.noor.id(),
            Language.NL,
            new CurriculumDraft(
                "Ontwerper van huisstijlen die een organisatie zelf kan onderhouden",
                """
                Ik teken sinds 2009 voor gemeenten, zorginstellingen en uitgeverijen.

                ## Wat ik deed
                - Huisstijl voor een gemeente met zestien locaties
                - Jaarverslagen, tien jaar lang, met dezelfde redactie

                ## Hoe ik werk
                Eerst luisteren, dan pas tekenen.\
                """));
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("curriculum-empty", this::view, screen -> {});
    written();
    Shown.everywhere("curriculum", this::view, screen -> {});
  }

  @Test
  void everyShortcutActs() {
    written();
    EveryShortcut.acts("curriculum", this::view, screen -> {});
  }

  @Test
  void itIsBegunEditedAndKeptByKeys() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      assertThat(screen.find("pdf", Button.class).isDisabled()).isTrue();
      screen.press(KeyCode.ALT, KeyCode.B);
      assertThat(screen.find("words", TextArea.class).getText()).contains("Grafisch ontwerp");
      Toolkit.onScreen(() -> screen.find("headline", TextField.class).setText("Designer"));
      screen.press(KeyCode.CONTROL, KeyCode.S);
      assertThat(screen.find("pdf", Button.class).isDisabled()).isFalse();
      var kept =
          office.services.talentRooms().curricula().of(office.noor.id(), Language.NL).orElseThrow();
      assertThat(kept.headline()).isEqualTo("Designer");
      screen.click("undo");
      assertThat(office.services.talentRooms().curricula().all(office.noor.id())).isEmpty();
    }
  }

  @Test
  void whatIsBeingTypedStaysWhateverComesIn() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      Toolkit.onScreen(() -> screen.find("words", TextArea.class).setText("Half a sentence"));
      written();
      Toolkit.onScreen(() -> shown.shell().refresh());
      assertThat(screen.find("words", TextArea.class).getText()).isEqualTo("Half a sentence");
    }
  }
}
