package coop.meent.outlook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.outlook.CircleShapes;
import coop.meent.outlook.Shapes;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import javafx.scene.control.Slider;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

class HoldViewTest {

  private static View view(Desk desk) {
    return new HoldView(new HoldDesk(desk, CircleShapes.none(), Shapes.presets()));
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
