package coop.meent.ui;

import java.nio.file.Path;

/// What the settings page asks of the wiring.
public interface SettingsDeeds {

  Path file();

  /// Shows the window anew as chosen, and remembers it.
  void choose(Choices choices);

  /// Opens another file in this window.
  void open(Path file);

  /// Called on the store thread.
  void backUp(Path target);

  /// Called on the store thread; the file is open at its new place afterwards.
  void move(Path target);
}
