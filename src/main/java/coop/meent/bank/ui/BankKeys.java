package coop.meent.bank.ui;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the bank page, wherever in the window the focus is: Ctrl+I imports. S splits, where
/// nobody is typing.
final class BankKeys {

  private static final KeyCombination IMPORT =
      new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN);

  private final Parent page;
  private final Runnable importing;
  private final Runnable split;

  BankKeys(Parent page, Runnable importing, Runnable split) {
    this.page = page;
    this.importing = importing;
    this.split = split;
  }

  /// The page is in the scene only while it is seen.
  void listen() {
    page.sceneProperty().subscribe(this::follow);
    page.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void follow(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) before.getAccelerators().remove(IMPORT);
    if (now != null) now.getAccelerators().put(IMPORT, importing);
  }

  /// Not when the key is pressed: the letter that follows would fall into the sheet's first field.
  private void typed(KeyEvent event) {
    boolean splits = event.getCharacter().equalsIgnoreCase("s") && !event.isShortcutDown();
    if (!splits || event.getTarget() instanceof TextInputControl) return;
    split.run();
    event.consume();
  }
}
