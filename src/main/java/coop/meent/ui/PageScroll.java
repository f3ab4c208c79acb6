package coop.meent.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// Scrolls what does not fit, and otherwise is not there. Unlike a plain scroll pane it keeps no
/// picture of its content, which a snapshot would show although the content has changed.
public final class PageScroll extends ScrollPane {

  private static final double MARGIN = 16;

  public PageScroll() {
    setFitToWidth(true);
    setFocusTraversable(false);
    getStyleClass().add("page-scroll");
  }

  /// Scrolls the page around a part of it so far that the part is seen whole, or else its top.
  public static void reveal(Node part) {
    for (Node at = part.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane && pane.getContent() != null) {
        reveal(pane, pane.getContent(), part);
        return;
      }
    }
  }

  private static void reveal(ScrollPane pane, Node content, Node part) {
    pane.applyCss();
    pane.layout();
    double room = pane.getViewportBounds().getHeight();
    double beyond = content.getLayoutBounds().getHeight() - room;
    if (beyond <= 0) return;
    var bounds = content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
    double now = pane.getVvalue() * beyond;
    double down = Math.max(now, bounds.getMaxY() + MARGIN - room);
    double wanted = Math.min(down, Math.max(0, bounds.getMinY() - MARGIN));
    pane.setVvalue(Math.min(1, wanted / beyond));
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    var skin = super.createDefaultSkin();
    for (var part : getChildren()) {
      part.setCache(false);
      if (part instanceof javafx.scene.Parent parent)
        parent.getChildrenUnmodifiable().forEach(inner -> inner.setCache(false));
    }
    return skin;
  }
}
