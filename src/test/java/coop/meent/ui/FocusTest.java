package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class FocusTest {

  private static Button button(String id) {
    var button = new Button();
    button.setId(id);
    return button;
  }

  private static String afterShowingAnew(String focused, String... now) {
    return Toolkit.onScreen(() -> {
      var part = new VBox(button("ask"), button("better"));
      var page = new VBox(part);
      page.setId("page");
      var scene = new Scene(new VBox(button("elsewhere"), page));
      scene.getRoot().lookup("#" + focused).requestFocus();
      Focus.keep(
          part, () -> part.getChildren().setAll(Stream.of(now).map(FocusTest::button).toList()));
      return scene.getFocusOwner().getId();
    });
  }

  @Test
  void whatIsThereAgainHasTheFocusAgain() {
    assertThat(afterShowingAnew("better", "ask", "better")).isEqualTo("better");
  }

  @Test
  void whatIsGoneLeavesItToWhereOneBegins() {
    assertThat(afterShowingAnew("better", "ask", "withdraw")).isEqualTo("ask");
  }

  @Test
  void whoCameInWhileThereWasNothingBegins() {
    assertThat(afterShowingAnew("page", "ask", "better")).isEqualTo("ask");
  }

  @Test
  void whoIsElsewhereStaysThere() {
    assertThat(afterShowingAnew("elsewhere", "ask")).isEqualTo("elsewhere");
  }
}
