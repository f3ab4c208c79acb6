package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// What who closes the window in the middle of long work is asked.
class BusyWindowTest {

  private static List<String> answered(String button) {
    List<String> answers = new ArrayList<>();
    try (var screen = Screen.of(Theme.Tint.LIGHT, theme -> new StackPane())) {
      Toolkit.onScreen(() ->
          new BusyWindow(new Texts(Language.NL), screen.theme())
              .ask(
                  new Job("Afschriften inlezen"),
                  screen.scene().getWindow(),
                  new BusyWindow.Answers() {
                    @Override
                    public void whenDone() {
                      answers.add("whenDone");
                    }

                    @Override
                    public void stop() {
                      answers.add("stop");
                    }
                  }));
      Toolkit.settle();
      screen.pictureOf("whenDone", "busy");
      if (button.isEmpty()) screen.press(KeyCode.ESCAPE);
      else screen.click(button);
    }
    return answers;
  }

  @Test
  void eachAnswerDoesWhatItSays() {
    assertThat(answered("whenDone")).containsExactly("whenDone");
    assertThat(answered("stop")).containsExactly("stop");
    assertThat(answered("stay")).isEmpty();
  }

  @Test
  void escapeGoesOnWorking() {
    assertThat(answered("")).isEmpty();
  }
}
