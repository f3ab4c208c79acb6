package coop.meent.client.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.ClientId;
import coop.meent.client.ClientCircle;
import coop.meent.client.ContactDraft;
import coop.meent.client.DaysToPay;
import coop.meent.client.RelationService;
import coop.meent.client.Touch;
import coop.meent.talent.TalentOffice;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationsViewTest {

  @TempDir private Path folder;
  private TalentOffice office;
  private RelationService relations;
  private ClientId client;

  @BeforeEach
  void open() {
    office = new TalentOffice(folder);
    var coop = office.coop;
    relations =
        new RelationService(coop.store, coop.ids, TestCooperative.CLOCK, coop.members, coop.work);
    client = coop.work.addClient("Gemeente Oudevaart", Optional.of("Oudevaart")).id();
    coop.work.addClient("Zorggroep Oosterhaven", Optional.of("Apeldoorn"));
    relations.hold(client, Optional.of(office.noor.id()));
    relations.rhythm(client, 28, 42);
    relations.touch(
        client,
        new Touch(
            office.noor.id(), Touch.Kind.CALL, TalentOffice.TODAY.minusDays(30), Optional.empty()));
    relations.saveContact(
        Optional.empty(),
        new ContactDraft(
            Optional.of(client),
            "Els de Groot",
            Optional.of("inkoop"),
            Optional.of("els@example.org"),
            Optional.empty(),
            false));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View view(Desk desk) {
    return new RelationsView(
        new RelationDesk(
            desk,
            relations,
            any -> Optional.of(new DaysToPay.Paid(7, 34)),
            any -> circle(),
            office.coop.members,
            TestCooperative.CLOCK,
            office.bas));
  }

  private static void openFirst(Screen screen) {
    Toolkit.onScreen(
        () -> screen.find("table", RowTable.class).getSelectionModel().clearAndSelect(0));
    Toolkit.onScreen(() -> screen.find("table", RowTable.class).requestFocus());
    screen.press(KeyCode.ENTER);
  }

  private ClientCircle circle() {
    var day = TestCooperative.TODAY.plusWeeks(3);
    return new ClientCircle(
        List.of(
            new ClientCircle.Person(
                office.noor.id(),
                true,
                List.of("Projectleiding", "Groepen begeleiden"),
                List.of("Intervisie"))),
        List.of(new ClientCircle.Open("Eindredactie", "Jaarverslag", day, day.plusWeeks(6), 2)));
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("relations", this::view, screen -> {});
    Shown.everywhere("relations-sheet", this::view, RelationsViewTest::openFirst);
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("relations", this::view, screen -> {});
  }

  @Test
  void aCallIsNotedInOneClickAndTheCardInItsForm() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      openFirst(screen);
      screen.fire("touch-CALL");
      assertThat(relations.relation(client).orElseThrow().lastTouch()).contains(TalentOffice.TODAY);
      screen.fire("cardChange");
      screen.picture("relations-card");
      screen.click("relation-clause").type("not around us").fire("relationDeed");
      assertThat(relations.relation(client).orElseThrow().card().clause())
          .contains("not around us");
    }
  }
}
