package coop.meent.sync;

import coop.meent.store.LocalSettings;
import coop.meent.store.Store;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What lies damaged in the vault and is not here. It is told once, by a bundle that says how far
/// this laptop is: whoever has it whole sees that it did not come, looks, and puts it there anew.
final class Lacking {

  private static final String TOLD = "sync.lacking";

  private final LocalSettings settings;

  Lacking(Store store) {
    settings = new LocalSettings(store);
  }

  /// Whether some of these were not told yet.
  boolean isNews(Set<String> names) {
    return !told().containsAll(names);
  }

  /// What is whole again, or gone, is told again when it comes to that.
  void told(Set<String> names) {
    if (!told().equals(names)) settings.put(TOLD, String.join(" ", new TreeSet<>(names)));
  }

  private Set<String> told() {
    return settings.get(TOLD).stream()
        .flatMap(text -> Arrays.stream(text.split(" ")))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }
}
