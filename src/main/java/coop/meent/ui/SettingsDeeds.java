package coop.meent.ui;

import java.nio.file.Path;
import javafx.beans.value.ObservableValue;

/// What the settings page asks of the wiring.
public interface SettingsDeeds {

  Path file();

  /// How the window is now; changes also from elsewhere, such as by a key.
  ObservableValue<Choices> choices();

  /// Shows the window as chosen, and remembers it.
  void choose(Choices choices);

  /// Opens another file in this window.
  void open(Path file);

  /// Leads to the first steps, to begin another cooperative or to look around.
  void welcome();

  /// Called on the store thread.
  void backUp(Path target);

  /// Called on the store thread; the file is open at its new place afterwards.
  void move(Path target);
}
