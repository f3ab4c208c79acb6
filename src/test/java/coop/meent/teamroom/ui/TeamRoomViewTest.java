package coop.meent.teamroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.member.Member;
import coop.meent.teamroom.CheckIn;
import coop.meent.teamroom.Pace;
import coop.meent.teamroom.RoomOffice;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Team rooms, a room and a self-portrait on the screen.
class TeamRoomViewTest {

  @TempDir private Path folder;
  private RoomOffice office;

  @BeforeEach
  void open() {
    office = new RoomOffice(folder);
    office.fill();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private RoomDesk room(Desk desk, Member me) {
    var rooms = office.services.talentRooms();
    return new RoomDesk(
        desk,
        rooms.teams(),
        rooms.portraits(),
        rooms.spaces(),
        office.services.members(),
        TestCooperative.CLOCK,
        me);
  }

  private View list(Desk desk) {
    return new TeamRoomPages(room(desk, office.noor)).view();
  }

  private View page(Desk desk) {
    return new TeamRoomView(room(desk, office.noor), office.website.id());
  }

  private View portrait(Desk desk) {
    return new PortraitView(room(desk, office.noor));
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("team-rooms", this::list, screen -> {});
    Shown.everywhere("team-room", this::page, screen -> {});
    Shown.everywhere("self-portrait", this::portrait, screen -> {});
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("team-rooms", this::list, screen -> {});
    EveryShortcut.acts("team-room", this::page, screen -> {});
    EveryShortcut.acts("self-portrait", this::portrait, screen -> {});
  }

  @Test
  void whoIsInNoTeamIsToldWhatWouldStandThere() {
    try (var shown = Shown.of(desk -> new TeamRoomPages(room(desk, office.eva)).view())) {
      shown.screen().picture("team-rooms-none");
      assertThat(shown.screen().isSeen("#table")).isTrue();
      assertThat(new CheckInWaits(room(shown.shell().desk(), office.eva), _ -> {}).waiting())
          .isEmpty();
    }
  }

  @Test
  void byKeysAloneOneGoesInChecksInAndComesBack() {
    try (var shown = Shown.of(this::list)) {
      var screen = shown.screen();
      Toolkit.onScreen(() -> {
        var table = screen.find("table", RowTable.class);
        table.getSelectionModel().clearAndSelect(0);
        table.requestFocus();
      });
      screen.press(KeyCode.ENTER);
      Toolkit.onScreen(() -> screen.find("words", TextField.class).requestFocus());
      screen.type("Two more pages").press(KeyCode.CONTROL, KeyCode.ENTER);
      var last = office.room(office.noor.id()).last().orElseThrow();
      assertThat(last.words()).isEqualTo("Two more pages");
      assertThat(last.pace()).hasValue(Pace.GOING);
      assertThat(screen.find("words", TextField.class).getText()).isEmpty();
      screen.press(KeyCode.ESCAPE);
      assertThat(screen.isSeen("#table")).isTrue();
    }
  }

  @Test
  void aQuestionWaitsForTeamMatesUntilItIsAnswered() {
    var asked = office.room(office.tom.id()).open().getFirst();
    try (var shown = Shown.of(this::page)) {
      var screen = shown.screen();
      var waits = new CheckInWaits(room(shown.shell().desk(), office.noor), _ -> {});
      assertThat(waits.waiting()).hasSize(1);
      assertThat(new CheckInWaits(room(shown.shell().desk(), office.tom), _ -> {}).waiting())
          .as("not for who asked")
          .isEmpty();
      screen.fire("answer-" + asked.id()).click("answer-words").type("I will");
      screen.picture("team-room-answer");
      screen.click("answerDeed");
      assertThat(waits.waiting()).isEmpty();
      assertThat(office.room(office.tom.id()).answers(asked.id()))
          .extracting(CheckIn::words)
          .containsExactly("I will");
      screen.click("undo");
      assertThat(waits.waiting()).hasSize(1);
    }
  }

  @Test
  void whatIsRefusedStaysInItsField() {
    try (var shown = Shown.of(this::page)) {
      var screen = shown.screen();
      Toolkit.onScreen(() -> screen.find("words", TextField.class).setText("a".repeat(281)));
      screen.fire("say");
      assertThat(screen.find("words", TextField.class).getText()).hasSize(281);
      assertThat(office.room(office.noor.id()).checkIns()).hasSize(3);
    }
  }

  @Test
  void aSelfPortraitIsKeptAndShownTeamByTeam() {
    try (var shown = Shown.of(this::portrait)) {
      var screen = shown.screen();
      Toolkit.onScreen(() -> screen.find("inTheWay", TextArea.class).setText("Never"));
      screen.press(KeyCode.CONTROL, KeyCode.S);
      assertThat(said(office.website)).isEqualTo("Never");
      screen.fire("show-" + office.report.number());
      assertThat(said(office.report)).isEqualTo("Never");
      screen.fire("hide-" + office.website.number());
      assertThat(said(office.website)).isEmpty();
    }
  }

  private String said(coop.meent.work.Assignment work) {
    return office.teams().room(work.id()).orElseThrow().mates().stream()
        .flatMap(mate -> mate.portrait().stream())
        .map(one -> one.said().inTheWay())
        .findFirst()
        .orElse("");
  }
}
