package coop.meent.ui;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/// Puts the cursor where the reader will begin: where the part says so, else in the first field, or
/// on the first button.
public final class FirstField {

  private static final String BEGIN = "coop.meent.begin";

  private FirstField() {}

  /// Says that a part is begun here, such as at the first tick box of a list.
  public static void beginAt(Node node) {
    node.getProperties().put(BEGIN, true);
  }

  /// @return false when there is none
  public static boolean focus(Parent part) {
    var found =
        first(part, node -> node.hasProperties() && node.getProperties().containsKey(BEGIN))
            .or(() -> first(part, node -> !(node instanceof ButtonBase)))
            .or(() -> first(part, node -> true));
    found.ifPresent(Node::requestFocus);
    return found.isPresent();
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
