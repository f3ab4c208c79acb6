package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/// The shortcuts that work on every page.
final class ShellKeys {

  private final Shell shell;
  private final Texts texts;

  ShellKeys(Shell shell, Texts texts) {
    this.shell = shell;
    this.texts = texts;
  }

  List<Shortcut> all() {
    List<Shortcut> all = new ArrayList<>();
    all.add(Shortcut.of("Ctrl+K", texts.get("ui.find.prompt"), shell.finding()::open));
    all.add(Shortcut.of("?", texts.get("ui.key.shortcuts"), shell::toggleShortcuts));
    all.add(Shortcut.of("F1", texts.get("ui.key.shortcuts"), shell::toggleShortcuts));
    all.add(
        new Shortcut(
            Keys.of("Ctrl+Z"),
            texts.get("ui.key.undo"),
            shell::undo,
            ShellKeys::hasNoUndoOfItsOwn));
    all.add(Shortcut.of("Esc", texts.get("ui.key.back"), shell::back));
    all.add(Shortcut.of("Alt+←", texts.get("ui.key.back"), shell::back));
    all.add(Shortcut.of("F6", texts.get("ui.key.part"), shell::nextPart));
    all.add(Shortcut.of("F5", texts.get("ui.key.refresh"), shell::refresh));
    all.add(size("Plus", "ui.key.larger", Choices.Step.LARGER));
    all.add(size("Minus", "ui.key.smaller", Choices.Step.SMALLER));
    all.add(size("0", "ui.key.asMade", Choices.Step.AS_MADE));
    for (int i = 0; i < shell.pages().size(); i++) {
      var page = shell.pages().get(i);
      Shell.keys(i)
          .map(keys ->
              Shortcut.of(keys, texts.get("ui.key.page", page.label()), () -> shell.enter(page)))
          .ifPresent(all::add);
    }
    return all;
  }

  private Shortcut size(String key, String what, Choices.Step step) {
    return Shortcut.of("Ctrl+Shift+" + key, texts.get(what), () -> shell.step(step));
  }

  /// In a field Ctrl+Z takes back what was typed.
  private static boolean hasNoUndoOfItsOwn(Node focused) {
    return !(focused instanceof TextInputControl field && field.isEditable());
  }
}
