package coop.meent.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Shows where the focus is whenever it was moved by a key. JavaFX shows it only where Tab brought
/// it; who went there by a shortcut, or came back from a sheet, needs to see it as much.
final class FocusRing {

  private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

  private boolean byKey;

  void follow(Parent root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, event -> byKey = true);
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> byKey = false);
    root.sceneProperty().subscribe(this::watch);
  }

  private void watch(@Nullable Scene scene) {
    if (scene != null) scene.focusOwnerProperty().subscribe(this::moved);
  }

  private void moved(@Nullable Node before, @Nullable Node now) {
    if (before != null) before.pseudoClassStateChanged(VISIBLE, false);
    if (now != null && byKey) now.pseudoClassStateChanged(VISIBLE, true);
  }
}
