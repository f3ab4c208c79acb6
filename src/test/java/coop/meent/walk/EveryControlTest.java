package coop.meent.walk;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.RunningDesktop;
import coop.meent.base.Language;
import coop.meent.demo.SharedDemo;
import coop.meent.ui.Choices;
import coop.meent.ui.Choices.Colours;
import coop.meent.ui.Readable;
import coop.meent.ui.Screen;
import coop.meent.ui.Toolkit;
import coop.meent.ui.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Every page of the whole program, and every section of it: each control has a name, no text is
/// cut off, all text can be read, and Tab comes round without a trap. Among the ways the hardest:
/// Dutch at 150 % in the least window.
class EveryControlTest {

  @RegisterExtension static final SharedDemo DEMO = new SharedDemo();

  private static final int PAGES = 9;
  private static final int MOST_TABS = 200;

  @TempDir Path folder;

  @Test
  void inEnglishInLight() throws IOException {
    everyPage(new Choices(Language.EN, Colours.LIGHT, 100), Screen.WIDTH, Screen.HEIGHT);
  }

  @Test
  void inDutchInTheDarkAt150PercentInTheLeastWindow() throws IOException {
    everyPage(new Choices(Language.NL, Colours.DARK, 150), 1536, 960);
  }

  @Test
  void inDutchInHighContrastAt200Percent() throws IOException {
    everyPage(new Choices(Language.NL, Colours.CONTRAST, 200), 2560, 1600);
  }

  private void everyPage(Choices choices, double width, double height) throws IOException {
    var file = Files.copy(DEMO.made().file(), folder.resolve("de-meent.meent"));
    List<String> found = new ArrayList<>();
    try (var running = RunningDesktop.over(file, choices, SharedDemo.TODAY)) {
      running.resize(width, height);
      for (int page = 1; page <= PAGES; page++) {
        running.screen().press(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + page));
        running.rest();
        look(running, name(choices, page, 0), found);
        int seen = 0;
        for (int section = 0; section < sections(running, false).size(); section++) {
          boolean isNew = open(sections(running, false).get(section), running);
          if (isNew) look(running, name(choices, page, ++seen), found);
          for (int below = 0; below < sections(running, true).size(); below++)
            if (open(sections(running, true).get(below), running))
              look(running, name(choices, page, ++seen), found);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static String name(Choices choices, int page, int section) {
    return "control-%s-%s-%d-%d-%d"
        .formatted(choices.language().code(), choices.colours(), choices.percent(), page, section);
  }

  /// @param isBelow those on the second line of the switch
  private static List<ToggleButton> sections(RunningDesktop running, boolean isBelow) {
    return Toolkit.onScreen(() -> {
      var root = running.screen().scene().getRoot();
      var below = root.lookupAll(".sections-below .section-button");
      return root.lookupAll(".section-switch > .section-button").stream()
          .filter(button -> below.contains(button) == isBelow)
          .map(ToggleButton.class::cast)
          .filter(button -> button.getId() != null && button.getId().startsWith("section-"))
          .toList();
    });
  }

  /// @return whether it was not open before
  private static boolean open(ToggleButton button, RunningDesktop running) {
    if (Toolkit.onScreen(button::isSelected)) return false;
    Toolkit.onScreen(button::fire);
    running.rest();
    return true;
  }

  private static void look(RunningDesktop running, String name, List<String> found) {
    var screen = running.screen().picture(name);
    try {
      Walk.check(name, screen.scene());
    } catch (AssertionError e) {
      found.add(e.getMessage());
    }
    var root = screen.scene().getRoot();
    Toolkit.onScreen(() -> Readable.faint(root))
        .forEach(one -> found.add(name + " hard to read: " + one));
    if (!comesRound(screen)) found.add(name + ": Tab does not come round");
  }

  /// Tab goes on until it is where it was before.
  private static boolean comesRound(Screen screen) {
    Set<Node> seen = new LinkedHashSet<>();
    for (int tab = 0; tab < MOST_TABS; tab++) {
      screen.press(KeyCode.TAB);
      var now = screen.focusOwner();
      if (!seen.add(now)) return now.equals(seen.iterator().next()) && seen.size() > 1;
    }
    return false;
  }
}
