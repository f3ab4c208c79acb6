package coop.meent.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.SeatId;
import coop.meent.base.Money;
import coop.meent.team.TeamOffice;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Tone;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import coop.meent.ui.Waiting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeatsViewTest {

  @TempDir private Path folder;
  private TeamOffice office;
  private SeatId lead;
  private SeatId data;

  @BeforeEach
  void open() {
    office = new TeamOffice(folder);
    for (int person = 0; person < 5; person++) office.free(person, 24);
    lead = office.seat("Project lead", "Projectleiding", 3, 12);
    data = office.seat("Data", "Data-analyse", 3, 8);
    office.fill(data, 2);
    office.seats.offer(lead, office.person(0));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private ComposeDesk room(Desk desk) {
    return new ComposeDesk(
        desk,
        office.coop.work,
        office.seats,
        office.proposals,
        office.skills,
        office.coop.members,
        office.coop.founder);
  }

  private View view(Desk desk) {
    return new SeatsView(room(desk));
  }

  /// With the sheet of a seat open.
  private View opened(Desk desk, SeatId seat) {
    var view = new SeatsView(room(desk));
    view.open(seat);
    return view;
  }

  private static void type(Screen screen, String field, String text) {
    Toolkit.onScreen(() -> screen.find(field, TextField.class).setText(text));
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("seats", this::view, screen -> {});
  }

  @Test
  void aSeatLooksWellEverywhere() {
    Shown.everywhere("seat", desk -> opened(desk, lead), screen -> {});
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("seats", this::view, screen -> {});
  }

  @Test
  void aSeatIsChangedAndWhoWasAskedIsAskedAnew() {
    office.seats.answer(lead, office.person(0), true);
    try (var shown = Shown.of(desk -> opened(desk, lead))) {
      var screen = shown.screen().click("seatChange");
      type(screen, "seat-hours", "16");
      type(screen, "seat-aim", "A plan that the street agrees with");
      type(screen, "seat-budget", "90");
      Toolkit.onScreen(() -> screen.find("seatSave", Button.class).fire());
      var seat = office.seats.facts().seat(lead).orElseThrow();
      assertThat(seat.hours()).isEqualTo(16);
      assertThat(seat.role().aim()).isEqualTo("A plan that the street agrees with");
      assertThat(seat.role().budgetHours()).contains(90);
      assertThat(office.seats.facts().offer(lead, office.person(0)).orElseThrow().isOpen())
          .isTrue();
    }
  }

  @Test
  void aRefusalOfAClientNeedsAGroundOfTheContract() {
    try (var shown = Shown.of(desk -> opened(desk, lead))) {
      shown.screen().click("seatRefuse");
      assertThat(shown.screen().find("refusalSave", Button.class).isDisable()).isTrue();
    }
    office.grounds.add("A diploma of project management");
    try (var shown = Shown.of(desk -> opened(desk, lead))) {
      var screen = shown.screen().click("seatRefuse");
      type(screen, "refusal-who", "Joris Mulder");
      assertThat(screen.find("refusal-ground", ComboBox.class).getValue())
          .isEqualTo("A diploma of project management");
      screen.click("refusalSave");
      assertThat(office.seats.facts().isRefused(office.work, office.person(4))).isTrue();
    }
  }

  @Test
  void theCostIsBoundedAndTheOwnRateIsKept() {
    try (var shown = Shown.of(desk -> opened(desk, lead))) {
      var screen = shown.screen().click("seatCeiling");
      type(screen, "ceiling", "12000");
      screen.click("ceilingSave");
      assertThat(office.seats.wish(office.work).ceiling()).contains(money("12000.00"));
    }
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("rateMine");
      type(screen, "rate", "92,50");
      screen.click("rateSave");
      assertThat(office.seats.facts().rates()).containsEntry(office.person(0), money("92.50"));
    }
  }

  @Test
  void whoIsAskedAnswersOnHomeAndTakesItBack() {
    var desks = new ArrayList<Desk>();
    try (var _ = Shown.of(desk -> view(keep(desks, desk)))) {
      var waits = new OfferWaits(room(desks.getFirst()), seat -> {});
      var asked = Toolkit.onScreen(waits::waiting);
      assertThat(asked).extracting(Waiting::tone).containsExactly(Tone.WAIT);
      Toolkit.onScreen(() -> asked.getFirst().other().orElseThrow().act().run());
      assertThat(office.seats.facts().offer(lead, office.person(0)).orElseThrow().isDeclined())
          .isTrue();
      assertThat(Toolkit.onScreen(waits::waiting))
          .extracting(Waiting::what)
          .containsExactly("Bas Hoekstra said no to Project lead");
    }
  }

  private static Desk keep(List<Desk> desks, Desk desk) {
    desks.add(desk);
    return desk;
  }

  private static Money money(String amount) {
    return Money.parse(amount);
  }
}
