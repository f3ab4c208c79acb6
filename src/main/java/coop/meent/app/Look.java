package coop.meent.app;

import coop.meent.base.Texts;
import coop.meent.ui.Choices;
import coop.meent.ui.MeentWindow;
import coop.meent.ui.Memory;
import coop.meent.ui.Theme;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How the window looks and speaks now: as chosen, remembered, and put on at once. Follows the
/// system while the colours are the system's.
final class Look {

  private final Preferences preferences;
  private final ReadOnlyObjectWrapper<Choices> choices;
  private final Theme theme;
  private final MeentWindow window;
  private Texts texts;

  /// Made on the FX thread.
  Look(Preferences preferences) {
    this.preferences = preferences;
    var first = preferences.choices();
    choices = new ReadOnlyObjectWrapper<>(first);
    texts = new Texts(first.language());
    theme = new Theme(first.colours().tint());
    window = new MeentWindow(texts.get("app.name"), theme);
    preferences.window().ifPresent(window::put);
    putOn(first);
    window.onStep(step -> choose(choices.get().resized(step)));
    Theme.onSystemChange(() -> theme.wear(choices.get().colours().tint()));
  }

  private void putOn(Choices now) {
    theme.wear(now.colours().tint());
    theme.enlarge(now.percent());
    window.zoom(now.percent());
  }

  void choose(Choices chosen) {
    if (chosen.equals(choices.get())) return;
    preferences.choose(chosen);
    if (chosen.language() != texts.language()) texts = new Texts(chosen.language());
    putOn(chosen);
    choices.set(chosen);
  }

  /// Remembers where the window stands, for the next time.
  void keepPlace() {
    preferences.stood(window.place());
  }

  ReadOnlyObjectProperty<Choices> choices() {
    return choices.getReadOnlyProperty();
  }

  /// What this laptop remembers of tables and the like.
  Memory memory() {
    return preferences;
  }

  Texts texts() {
    return texts;
  }

  Theme theme() {
    return theme;
  }

  MeentWindow window() {
    return window;
  }
}
