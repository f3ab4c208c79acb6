package coop.meent.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What this laptop remembers of how its reader arranged the window, whatever file is open. Nobody
/// else ever sees it. Names are `table.journal` and the like.
public interface Memory {

  Optional<String> recall(String name);

  void keep(String name, String value);

  void forget(String name);

  /// One that is gone with the window: for pictures and tests.
  static Memory ofThisWindow() {
    return new OfThisWindow(new HashMap<>());
  }

  /// See [Memory#ofThisWindow].
  record OfThisWindow(Map<String, String> values) implements Memory {
    @Override
    public Optional<String> recall(String name) {
      return Optional.ofNullable(values.get(name));
    }

    @Override
    public void keep(String name, String value) {
      values.put(name, value);
    }

    @Override
    public void forget(String name) {
      values.remove(name);
    }
  }
}
