package coop.meent.ui;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// Scrolls what does not fit, and otherwise is not there. Unlike a plain scroll pane it keeps no
/// picture of its content, which a snapshot would show although the content has changed.
public final class PageScroll extends ScrollPane {

  public PageScroll() {
    setFitToWidth(true);
    setFocusTraversable(false);
    getStyleClass().add("page-scroll");
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
