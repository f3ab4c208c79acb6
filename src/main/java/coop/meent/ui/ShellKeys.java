package coop.meent.ui;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work on every page: Ctrl+K finds, Ctrl with a digit opens a page, F5 reads again,
/// Escape and Alt+Left go back.
final class ShellKeys {

  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

  private final Shell shell;

  ShellKeys(Shell shell) {
    this.shell = shell;
  }

  void listen(Parent root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::before);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::after);
  }

  private void before(KeyEvent event) {
    int number = digit(event.getCode());
    if (event.isShortcutDown() && number > 0 && number <= shell.pages().size()) {
      shell.open(shell.pages().get(number - 1));
      event.consume();
    } else if (FIND.match(event)) {
      shell.finding().open();
      event.consume();
    } else if (event.getCode() == KeyCode.F5) {
      shell.refresh();
      event.consume();
    } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
      shell.back();
      event.consume();
    }
  }

  /// Escape comes last: an open list or a cell being edited has it first.
  private void after(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) return;
    shell.back();
    event.consume();
  }

  private static int digit(KeyCode code) {
    return code.isDigitKey() ? code.getCode() - KeyCode.DIGIT0.getCode() : 0;
  }
}
