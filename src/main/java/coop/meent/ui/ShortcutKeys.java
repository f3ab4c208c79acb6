package coop.meent.ui;

import java.util.List;
import java.util.function.Function;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Finds the shortcut of what was pressed and does it. Nobody else in the window listens for keys
/// of deeds.
final class ShortcutKeys {

  private final Parent root;
  private final Function<Node, List<Shortcut>> shortcuts;

  /// @param shortcuts that hold for what has the focus, the nearest first
  ShortcutKeys(Parent root, Function<Node, List<Shortcut>> shortcuts) {
    this.root = root;
    this.shortcuts = shortcuts;
  }

  /// Keys come before the control that has the focus, but for Escape, which an open list or a cell
  /// being edited has first. Letters act when they are typed, and not when they are pressed: the
  /// letter that follows would fall into the first field of what was opened.
  void listen() {
    root.addEventFilter(KeyEvent.KEY_PRESSED, event -> act(event, !isEscape(event)));
    root.addEventHandler(KeyEvent.KEY_PRESSED, event -> act(event, isEscape(event)));
    root.addEventHandler(KeyEvent.KEY_TYPED, event -> act(event, !isTyping(event.getTarget())));
  }

  private static boolean isEscape(KeyEvent event) {
    return event.getCode() == KeyCode.ESCAPE;
  }

  private static boolean isTyping(EventTarget target) {
    return target instanceof TextInputControl
        || (target instanceof ComboBoxBase<?> box && box.isEditable());
  }

  private void act(KeyEvent event, boolean isTime) {
    if (!isTime) return;
    var focused = Focus.in(root);
    for (var shortcut : shortcuts.apply(focused)) {
      if (!shortcut.keys().matches(event) || !shortcut.where().test(focused)) continue;
      event.consume();
      shortcut.act().run();
      return;
    }
  }
}
