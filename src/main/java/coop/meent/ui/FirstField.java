package coop.meent.ui;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Puts the cursor where the reader will begin.
final class FirstField {

  private FirstField() {}

  /// Focuses the first thing in a part that takes keys.
  ///
  /// @return false when there is none
  static boolean focus(Node part) {
    if (part.isFocusTraversable() && part.isVisible() && !part.isDisabled()) {
      part.requestFocus();
      return true;
    }
    return part instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(FirstField::focus);
  }
}
