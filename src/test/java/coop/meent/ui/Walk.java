package coop.meent.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/// Walks all that is seen in a part of the screen and finds what a person would stumble over. Used
/// by every screen test; see [#unnamed] and [#clipped]. Called on the FX thread.
public final class Walk {

  private Walk() {}

  /// Fails with all that is found.
  public static void check(String where, Scene scene) {
    var found =
        Toolkit.onScreen(() -> {
          var all = new ArrayList<String>();
          unnamed(scene.getRoot()).forEach(one -> all.add("without a name: " + one));
          clipped(scene.getRoot()).forEach(one -> all.add("cut off: " + one));
          outside(scene.getRoot()).forEach(one -> all.add("outside the window: " + one));
          return all;
        });
    if (!found.isEmpty()) throw new AssertionError(where + "\n" + String.join("\n", found));
  }

  /// Controls that take the focus but that a screen reader has no name for: no text, no accessible
  /// text, no label for them.
  public static List<String> unnamed(Parent root) {
    var labels = nodes(root, Label.class::isInstance);
    return nodes(root, node -> node instanceof Control && node.isFocusTraversable()).stream()
        .filter(node -> !isFrame(node) && !hasName((Control) node, labels))
        .map(Walk::describe)
        .toList();
  }

  /// Panes and bars scroll what has a name of its own.
  private static boolean isFrame(Node node) {
    return node instanceof ScrollPane || node instanceof ScrollBar;
  }

  private static boolean hasName(Control control, List<Node> labels) {
    if (!isBlank(control.getAccessibleText())) return true;
    if (control instanceof Labeled labeled && !isBlank(labeled.getText())) return true;
    // The editor of a date field is named by the label of the field around it.
    for (Node part = control; part != null; part = part.getParent()) {
      var here = part;
      if (labels.stream().anyMatch(label -> here.equals(((Label) label).getLabelFor())))
        return true;
      if (!part.equals(control) && !(part instanceof Control)) return false;
    }
    return false;
  }

  /// Controls that reach past the edge of the window, where nothing scrolls to them.
  public static List<String> outside(Parent root) {
    double width = root.getScene().getWidth();
    double height = root.getScene().getHeight();
    return nodes(root, node -> node instanceof Control && node.isFocusTraversable()).stream()
        .filter(node -> !scrolls(node))
        .filter(node -> {
          var bounds = node.localToScene(node.getBoundsInLocal());
          return bounds.getMaxX() > width + 4 || bounds.getMaxY() > height + 4;
        })
        .map(Walk::describe)
        .toList();
  }

  private static boolean scrolls(Node node) {
    for (Node part = node.getParent(); part != null; part = part.getParent()) {
      if (part instanceof ScrollPane) return true;
    }
    return false;
  }

  /// Text that is cut off with an ellipsis, but for tables, where columns can be widened, and
  /// lists.
  public static List<String> clipped(Parent root) {
    return nodes(root, Labeled.class::isInstance).stream()
        .filter(node -> !canBeWidened(node) && isCut((Labeled) node))
        .map(Walk::describe)
        .toList();
  }

  private static boolean isCut(Labeled labeled) {
    var said = labeled.getText();
    if (isBlank(said)) return false;
    for (var part : labeled.getChildrenUnmodifiable()) {
      if (part instanceof Text text && text.isVisible() && !text.equals(labeled.getGraphic()))
        return !same(text.getText(), said);
    }
    return false;
  }

  private static boolean same(String shown, String said) {
    return shown.replaceAll("\\s", "").equals(said.replaceAll("\\s", ""));
  }

  private static boolean canBeWidened(Node node) {
    for (Node part = node; part != null; part = part.getParent()) {
      if (part.getStyleClass().contains("table-row-cell")) return true;
      // A closed list shows whole when it is opened.
      if (part.getStyleClass().contains("combo-box")) return true;
    }
    return false;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private static String describe(Node node) {
    var text = node instanceof Labeled labeled ? " \"" + labeled.getText() + "\"" : "";
    return node.getClass().getSimpleName()
        + " #"
        + node.getId()
        + " "
        + node.getStyleClass()
        + text;
  }

  private static List<Node> nodes(Parent root, Predicate<Node> wanted) {
    var found = new ArrayList<Node>();
    collect(root, wanted, found);
    return found;
  }

  private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
    if (!node.isVisible()) return;
    if (wanted.test(node)) found.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
    }
  }
}
