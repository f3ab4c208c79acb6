package coop.meent.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.composer.Criterion;
import coop.meent.team.TeamOffice;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeViewTest {

  @TempDir private Path folder;
  private TeamOffice office;

  @BeforeEach
  void open() {
    office = new TeamOffice(folder);
    for (int person = 0; person < 5; person++) office.free(person, 24);
    office.can(0, "Projectleiding", 5).can(1, "Projectleiding", 4).can(1, "Data-analyse", 3);
    office.can(2, "Data-analyse", 4).can(3, "Tekst", 4).can(4, "Tekst", 3);
    office.wants(4, "Projectleiding", 2);
    var lead = office.seat("Project lead", "Projectleiding", 3, 12);
    office.seat("Data", "Data-analyse", 3, 8);
    office.seat("Writing", "Tekst", 3, 8);
    office.seats.add(
        office.work, office.draft("Learning to lead", "Projectleiding", 2, 8).growingBesides(lead));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View view(Desk desk) {
    return new ComposeView(
        new ComposeDesk(
            desk,
            office.coop.work,
            office.seats,
            office.proposals,
            office.skills,
            office.coop.members,
            office.coop.founder));
  }

  private static List<String> said(Screen screen, String id) {
    return Toolkit.onScreen(() ->
        screen.find(id, VBox.class).lookupAll(".label").stream()
            .map(node -> ((Label) node).getText())
            .toList());
  }

  private static void ask(Screen screen, String who) {
    Toolkit.onScreen(() -> screen.find("who", javafx.scene.control.TextField.class).setText(who));
  }

  /// Another request in the same weeks, which wants some of the same people.
  private void another() {
    var other = office.assignment("Dijkversterking", 0);
    office.seats.add(other, office.draft("Lead of the dike", "Projectleiding", 3, 16));
    office.seats.add(other, office.draft("Words", "Tekst", 3, 12));
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("team", this::view, screen -> ask(screen, "Thijs Verhoef"));
  }

  @Test
  void severalTogetherLookWellEverywhere() {
    another();
    Shown.everywhere(
        "team-together",
        this::view,
        screen -> {
          fire(screen, "togetherPropose");
          Toolkit.onScreen(() -> page(screen.find("team", VBox.class)).setVvalue(1));
        });
  }

  private static ScrollPane page(Node inside) {
    return inside instanceof ScrollPane page ? page : page(inside.getParent());
  }

  /// Also where it has to be scrolled to.
  private static void fire(Screen screen, String id) {
    Toolkit.onScreen(() -> screen.find(id, ButtonBase.class).fire());
  }

  @Test
  void proposesSeveralTogetherAndAsksAllOfThemInOneDeed() {
    another();
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      fire(screen, "togetherPropose");
      assertThat(said(screen, "togetherAnswer"))
          .anyMatch(line -> line.startsWith("Proven: no other way to divide these people over 2"))
          .contains("Lead of the dike", "Project lead");
      fire(screen, "togetherAsk");
      assertThat(office.seats.facts().offers()).hasSize(6);
      fire(screen, "together-1");
      assertThat(screen.find("togetherPropose", Button.class).isDisabled()).isTrue();
    }
  }

  @Test
  void everyShortcutActs() {
    another();
    EveryShortcut.acts("team", this::view, screen -> {});
  }

  @Test
  void proposesAProvenTeamAndSaysWhyNot() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      assertThat(said(screen, "team"))
          .anyMatch(line -> line.startsWith("Proven: of 5 possible teams"))
          .contains("Bas Hoekstra", "Noor Kramer", "Aylin Vural", "Joris Mulder")
          .anyMatch(line -> line.startsWith("Wants to grow in Projectleiding"));
      ask(screen, "Thijs Verhoef");
      assertThat(said(screen, "why"))
          .anyMatch(line -> line.startsWith("Thijs Verhoef can have the seat Data."))
          .anyMatch(line -> line.startsWith("Both bring as much in all that counts"));
    }
  }

  @Test
  void theTeamFollowsTheSliders() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      var before = said(screen, "next");
      var slider = screen.find("weight" + Criterion.EXPERIENCE, Slider.class);
      Toolkit.onScreen(() -> slider.setValue(10));
      assertThat(said(screen, "next")).isNotEqualTo(before);
      screen.click("keep");
      assertThat(office.seats.wish(office.work).weights().of(Criterion.EXPERIENCE)).isEqualTo(10);
    }
  }

  @Test
  void asksTheMembersOnce() {
    try (var shown = Shown.of(this::view)) {
      shown.screen().click("ask");
      assertThat(office.seats.facts().offers()).hasSize(4);
      assertThat(said(shown.screen(), "team")).contains("Asked, has not answered");
    }
  }
}
