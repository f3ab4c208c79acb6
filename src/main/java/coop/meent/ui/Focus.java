package coop.meent.ui;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Where the focus is.
public final class Focus {

  private Focus() {}

  /// Whether a node is a part of the page, or in it.
  public static boolean isIn(Node node, Node part) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(part)) return true;
    }
    return false;
  }

  /// Shows a part of the page anew without losing who goes by the keyboard: the focus goes to what
  /// has the same id afterwards, or else to where one begins there. Elsewhere it stays.
  public static void keep(Parent part, Runnable anew) {
    var focused = in(part);
    // Who came in while there was nothing yet stands at the page itself.
    boolean wasHere = isIn(focused, part) || isIn(part, focused);
    var id = focused.getId();
    anew.run();
    if (!wasHere) return;
    var again = id == null || id.isEmpty() ? null : part.lookup("#" + id);
    if (again != null && again.isFocusTraversable()) again.requestFocus();
    else FirstField.focus(part);
  }

  /// What has the focus in the window of a part of the page; the part itself while nothing has.
  public static Node in(Node part) {
    var scene = part.getScene();
    var owner = scene == null ? null : scene.getFocusOwner();
    return owner == null ? part : owner;
  }
}
