package coop.meent.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// The button that carries out what a form is for: its default button, which Ctrl+Enter presses
/// from any of its fields.
final class FormDeed {

  private FormDeed() {}

  static Optional<Shortcut> in(@Nullable Node part) {
    return button(part).map(deed -> Shortcut.of("Ctrl+Enter", deed.getText(), deed::fire));
  }

  /// Of the nearest form around what has the focus.
  ///
  /// @param page beyond which nothing is looked for
  static Optional<Shortcut> around(Node focused, Node page) {
    if (!Focus.isIn(focused, page)) return Optional.empty();
    for (Node at = focused; at != null; at = at.equals(page) ? null : at.getParent()) {
      var deed = in(at);
      if (deed.isPresent()) return deed;
    }
    return Optional.empty();
  }

  private static Optional<Button> button(@Nullable Node part) {
    if (part instanceof Button deed && deed.isDefaultButton()) return Optional.of(deed);
    if (!(part instanceof Parent parent) || !part.isVisible()) return Optional.empty();
    return parent.getChildrenUnmodifiable().stream()
        .flatMap(child -> button(child).stream())
        .findFirst();
  }
}
