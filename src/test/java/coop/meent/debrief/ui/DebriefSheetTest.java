package coop.meent.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.debrief.Debrief;
import coop.meent.talent.Skill;
import coop.meent.teamroom.RoomOffice;
import coop.meent.ui.Desk;
import coop.meent.ui.Heading;
import coop.meent.ui.Shown;
import coop.meent.ui.View;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looking back, beside a page, and what of it waits on Home.
class DebriefSheetTest {

  @TempDir private Path folder;
  private RoomOffice office;

  @BeforeEach
  void open() {
    office = new RoomOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private DebriefDesk room(Desk desk) {
    return new DebriefDesk(desk, office.services.talentRooms().debriefs(), office.noor);
  }

  /// A page that opens the sheet as soon as it is shown.
  private View view(Desk desk) {
    var sheet = new DebriefSheet(room(desk));
    var page = new VBox();
    return new View() {
      @Override
      public Parent root() {
        return page;
      }

      @Override
      public ObservableValue<Heading> heading() {
        return new ReadOnlyObjectWrapper<>(Heading.of("…"));
      }

      @Override
      public void shown() {
        sheet.open();
      }
    };
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("debrief", this::view, screen -> {});
  }

  @Test
  void eachIsKeptOrPassedOverInOneClickAndTakenBack() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      var design = Skill.idOf("Grafisch ontwerp");
      screen.fire("keep-0");
      assertThat(office.services.skills().talent(office.noor.id(), design).get().evidence())
          .hasSize(1);
      screen.click("undo");
      assertThat(office.services.skills().talent(office.noor.id(), design).get().evidence())
          .isEmpty();
      screen.fire("pass-1");
      screen.fire("notAgain-1");
      assertThat(office.services.relations().relation(office.client.id()).get().experiences())
          .extracting(one -> one.wouldAgain())
          .containsExactly(false);
    }
  }

  @Test
  void onHomeItWaitsUntilItIsDoneOrPassedOver() {
    try (var shown = Shown.of(this::view)) {
      var room = room(shown.shell().desk());
      var waits = new DebriefWaits(room, () -> {});
      assertThat(waits.waiting()).hasSize(1);
      assertThat(waits.waiting().getFirst().what()).contains("Jaarverslag");
      waits.waiting().getFirst().other().orElseThrow().act().run();
      assertThat(waits.waiting()).isEmpty();
      assertThat(office.services.talentRooms().debriefs().open(office.noor.id()))
          .extracting(Debrief::gains)
          .isEmpty();
    }
  }
}
