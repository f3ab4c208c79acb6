package coop.meent.outlook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.document.Issuer;
import coop.meent.outlook.CircleShapes;
import coop.meent.outlook.KeptScenario;
import coop.meent.outlook.Scenario;
import coop.meent.outlook.ScenarioShelf;
import coop.meent.outlook.Shapes;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Theme;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import coop.meent.ui.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

class HoldViewTest {

  private static View view(Desk desk) {
    return view(desk, CircleShapes.none());
  }

  private static View view(Desk desk, CircleShapes shapes) {
    var issuer = new Issuer("Coöperatie De Meent U.A.", "01234567", "Utrecht");
    return new HoldView(
        new HoldDesk(
            desk, shapes, Shapes.presets(), new Shelf(), () -> issuer, TestCooperative.CLOCK));
  }

  /// Keeps until the page is gone.
  private static final class Shelf implements ScenarioShelf {
    private final List<KeptScenario> all = new ArrayList<>();

    @Override
    public List<KeptScenario> kept(Optional<String> circle) {
      return List.copyOf(all);
    }

    @Override
    public Optional<Refusal> keep(Optional<String> circle, String name, Scenario scenario) {
      all.add(
          new KeptScenario(
              new UUID(0, all.size()), name, scenario, "Els", TestCooperative.TODAY, true));
      return Optional.empty();
    }

    @Override
    public Optional<Refusal> takeAway(UUID id) {
      all.removeIf(one -> one.id().equals(id));
      return Optional.empty();
    }
  }

  private static String headline(Screen screen) {
    return Toolkit.onScreen(() -> screen.find("headline", TextFlow.class).getAccessibleText());
  }

  private static void slide(Screen screen, String id, double to) {
    Toolkit.onScreen(() -> screen.find(id + "Slider", Slider.class).setValue(to));
    Toolkit.settle();
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("hold", HoldViewTest::view, screen -> {});
    Shown.everywhere(
        "hold-compared",
        HoldViewTest::view,
        screen -> {
          screen.fire("keep");
          slide(screen, "people", 50);
          screen.fire("keep");
          slide(screen, "people", 20);
          slide(screen, "deposit", 6);
        });
  }

  /// The whole page at once, with its own experience typed in.
  @Test
  void looksWellFromTopToFoot() {
    try (var shown =
        Shown.of(Theme.Tint.LIGHT, Language.NL, Screen.WIDTH, 1_700, HoldViewTest::view)) {
      var screen = shown.screen();
      fill(screen, "experienceMonths", "60");
      fill(screen, "experiencePeople", "20");
      fill(screen, "experienceAbsences", "6");
      fill(screen, "experienceLately", "4");
      screen.picture("hold-tall");
      Walk.check("hold-tall", screen.scene());
      screen.fire("useExperience");
      assertThat(headline(screen)).doesNotContain("gemiddeld 2%");
    }
  }

  private static void fill(Screen screen, String id, String text) {
    Toolkit.onScreen(() -> screen.find(id, TextField.class).setText(text));
    Toolkit.settle();
  }

  @Test
  void whatIsTypedCounts() {
    try (var shown = Shown.of(HoldViewTest::view)) {
      var screen = shown.screen();
      fill(screen, "peopleTyped", "150");
      assertThat(headline(screen)).contains("150 people");
      fill(screen, "peopleTyped", "1");
      assertThat(headline(screen)).contains("150 people");
      fill(screen, "depositTyped", "4,35");
      assertThat(Toolkit.onScreen(() -> screen.find("assumption", Label.class).getText()))
          .contains("4.35%");
      screen.fire("reset");
      assertThat(headline(screen)).contains("20 people", "about 1 in 11");
    }
  }

  @Test
  void aSliderMovesByKeys() {
    try (var shown = Shown.of(HoldViewTest::view)) {
      var screen = shown.screen();
      Toolkit.onScreen(() -> screen.find("peopleSlider", Slider.class).requestFocus());
      screen.press(KeyCode.RIGHT);
      assertThat(headline(screen)).contains("21 people");
    }
  }

  @Test
  void fiveStandSideBySideAndNoMore() {
    try (var shown = Shown.of(HoldViewTest::view)) {
      var screen = shown.screen();
      for (int people = 25; people <= 40; people += 5) {
        slide(screen, "people", people);
        screen.fire("keep");
      }
      assertThat(screen.isSeen("#drop4")).isTrue();
      assertThat(Toolkit.onScreen(() -> screen.find("keep", Button.class).isDisabled())).isTrue();
      screen.fire("drop1");
      assertThat(screen.isSeen("#drop4")).isFalse();
    }
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("hold", HoldViewTest::view, screen -> {});
  }

  @Test
  void theSentenceFollowsTheSlider() {
    try (var shown = Shown.of(HoldViewTest::view)) {
      var screen = shown.screen();
      assertThat(headline(screen)).contains("20 people", "about 1 in 11", "2 years", "2%");
      slide(screen, "people", 50);
      assertThat(headline(screen)).contains("50 people", "about 1 in 69");
      slide(screen, "ill", 3);
      assertThat(headline(screen)).contains("about 1 in 16", "3%");
    }
  }
}
