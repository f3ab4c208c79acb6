package coop.meent.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What was chosen in the [Palette] on this laptop, by [Found#key].
public interface RecentChoices {

  /// Newest first. Called off the screen.
  List<String> keys();

  /// Called on the FX thread.
  void chosen(String key);

  /// Forgotten when the window closes.
  static RecentChoices inMemory() {
    var keys = new CopyOnWriteArrayList<String>();
    return new RecentChoices() {
      @Override
      public List<String> keys() {
        return List.copyOf(keys);
      }

      @Override
      public void chosen(String key) {
        keys.remove(key);
        keys.addFirst(key);
      }
    };
  }
}
