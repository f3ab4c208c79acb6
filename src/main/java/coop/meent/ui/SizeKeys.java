package coop.meent.ui;

import coop.meent.ui.Choices.Step;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// Ctrl+Shift with +, − and 0 make the window's letters larger, smaller, and as they are made.
/// Without Shift the same keys belong to the page, such as to a report that is looked at.
final class SizeKeys {

  private final Consumer<Step> asked;

  SizeKeys(Consumer<Step> asked) {
    this.asked = asked;
  }

  void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (!event.isShortcutDown() || !event.isShiftDown()) return;
    step(event)
        .ifPresent(step -> {
          asked.accept(step);
          event.consume();
        });
  }

  private static Optional<Step> step(KeyEvent event) {
    return switch (event.getCode()) {
      case PLUS, EQUALS, ADD -> Optional.of(Step.LARGER);
      case MINUS, UNDERSCORE, SUBTRACT -> Optional.of(Step.SMALLER);
      case DIGIT0, NUMPAD0 -> Optional.of(Step.AS_MADE);
      default -> Optional.empty();
    };
  }
}
