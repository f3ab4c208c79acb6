package coop.meent.ui;

import javafx.scene.Node;

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

  /// What has the focus in the window of a part of the page; the part itself while nothing has.
  public static Node in(Node part) {
    var scene = part.getScene();
    var owner = scene == null ? null : scene.getFocusOwner();
    return owner == null ? part : owner;
  }
}
