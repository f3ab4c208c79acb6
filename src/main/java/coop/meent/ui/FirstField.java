package coop.meent.ui;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/// Puts the cursor where the reader will begin: in the first field, or else on the first button.
public final class FirstField {

  private FirstField() {}

  public static void focus(Parent part) {
    first(part, node -> !(node instanceof ButtonBase))
        .or(() -> first(part, node -> true))
        .ifPresent(Node::requestFocus);
  }

  private static Optional<Node> first(Node node, Predicate<Node> wanted) {
    if (!node.isVisible() || node.isDisabled()) return Optional.empty();
    if (node.isFocusTraversable() && wanted.test(node)) return Optional.of(node);
    if (!(node instanceof Parent parent)) return Optional.empty();
    return parent.getChildrenUnmodifiable().stream()
        .flatMap(child -> first(child, wanted).stream())
        .findFirst();
  }
}
