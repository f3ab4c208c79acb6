package coop.meent.ui;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A text of many lines that the keyboard can leave: Tab goes on to the next field, and Ctrl+Tab
/// writes one.
public final class WordsArea extends TextArea {

  public WordsArea() {
    setWrapText(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
  }

  private void leave(KeyEvent event) {
    if (event.getCode() != KeyCode.TAB || event.isShortcutDown()) return;
    event.consume();
    requestFocusTraversal(
        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
  }
}
