package coop.meent.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// The button that carries out what a form is for: its default button, which Ctrl+Enter presses
/// from any of its fields.
final class FormDeed {

  private FormDeed() {}

  static Optional<Shortcut> in(@Nullable Node part) {
    return Optional.ofNullable(button(part, null)).map(FormDeed::shortcut);
  }

  /// Of the nearest form around what has the focus.
  ///
  /// @param page beyond which nothing is looked for
  static Optional<Shortcut> around(Node focused, Node page) {
    if (!Focus.isIn(focused, page)) return Optional.empty();
    Node searched = null;
    for (Node at = focused; at != null; at = at.equals(page) ? null : at.getParent()) {
      var deed = button(at, searched);
      if (deed != null) return Optional.of(shortcut(deed));
      searched = at;
    }
    return Optional.empty();
  }

  private static Shortcut shortcut(Button deed) {
    return Shortcut.of("Ctrl+Enter", deed.getText(), deed::fire);
  }

  /// Asked at each key, so that it looks into nothing that holds no form: a table has a node for
  /// every cell.
  ///
  /// @param searched a part that was looked into before
  private static @Nullable Button button(@Nullable Node part, @Nullable Node searched) {
    if (part == null || part.equals(searched) || !part.isVisible()) return null;
    if (part instanceof Button deed) return deed.isDefaultButton() ? deed : null;
    if (!(part instanceof Parent parent) || holdsNoForm(part)) return null;
    for (var child : parent.getChildrenUnmodifiable()) {
      var deed = button(child, searched);
      if (deed != null) return deed;
    }
    return null;
  }

  private static boolean holdsNoForm(Node part) {
    return part instanceof TableView
        || part instanceof ListView
        || part instanceof Label
        || part instanceof TextInputControl
        || part instanceof ComboBoxBase;
  }
}
