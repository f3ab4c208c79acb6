package coop.meent.sharing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.exchange.ExchangeOffice;
import coop.meent.sharing.HelpDraft;
import coop.meent.sharing.Kind;
import coop.meent.sharing.SharingOutcome;
import coop.meent.sharing.SharingService;
import coop.meent.sharing.Thanks.Outcome;
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
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingViewTest {

  @TempDir private Path folder;
  private ExchangeOffice office;
  private SharingService sharing;

  @BeforeEach
  void open() {
    office = new ExchangeOffice(folder);
    var rooms = new SharingService.Rooms(office.coop.members, office.coop.memberships, List.of());
    sharing = new SharingService(office.coop.store, office.coop.ids, TestCooperative.CLOCK, rooms);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View asBas(Desk desk) {
    return new SharingView(
        new SharingDesk(
            desk,
            sharing,
            office.coop.members,
            office.coop.memberships,
            TestCooperative.CLOCK,
            office.bas));
  }

  private void told(MemberId by, MemberId giver, String what, Optional<Outcome> outcome) {
    var day = ExchangeOffice.TODAY.minusDays(3);
    assertThat(sharing.tell(new HelpDraft(Kind.ADVICE, giver, 45, what, day, outcome), by))
        .isInstanceOf(SharingOutcome.Done.class);
  }

  private void filled() {
    told(office.bas, office.noor, "Uurtarief voor overheden", Optional.of(Outcome.HELPED));
    told(office.noor, office.bas, "Contract met een gemeente", Optional.empty());
    told(office.bas, office.mees, "Een klant die te laat betaalt", Optional.empty());
    assertThat(sharing.put(240, office.noor)).isInstanceOf(SharingOutcome.Done.class);
  }

  private static void openAsked(Screen screen) {
    Toolkit.onScreen(() -> {
      var table = screen.find("table", RowTable.class);
      for (int i = 0; i < table.getItems().size(); i++)
        if (((SharedRow) table.getItems().get(i)).what().startsWith("Een klant"))
          table.getSelectionModel().clearAndSelect(i);
      table.requestFocus();
    });
    screen.press(KeyCode.ENTER);
  }

  @Test
  void looksWellEverywhere() {
    filled();
    Shown.everywhere("sharing-thank", this::asBas, SharingViewTest::openAsked);
    Shown.everywhere("sharing-tell", this::asBas, screen -> screen.click("tell"));
  }

  @Test
  void everyShortcutActs() {
    filled();
    EveryShortcut.acts("sharing", this::asBas, screen -> {});
  }

  @Test
  void whatOneGotIsToldAndThankedFor() {
    try (var shown = Shown.of(this::asBas)) {
      var screen = shown.screen().click("tell");
      Toolkit.onScreen(
          () -> screen.find("help-giver", ComboBox.class).getSelectionModel().selectFirst());
      screen.click("help-what").type("Een klant");
      screen.scrollTo("helpDeed").click("helpDeed");
      assertThat(sharing.news(office.bas).asked()).hasSize(1);
      openAsked(screen);
      screen.scrollTo("sharedHELPED").click("sharedHELPED");
      assertThat(sharing.news(office.bas).asked()).isEmpty();
      screen.click("openPot").scrollTo("potPut").click("potPut");
      assertThat(sharing.pot().left()).isEqualTo(60);
      assertThat(sharing.isCoordinator(office.bas)).isTrue();
      screen.click("health");
    }
  }
}
