package coop.meent.app;

import coop.meent.store.LocalSettings;
import coop.meent.store.Store;
import coop.meent.ui.RecentChoices;
import coop.meent.ui.Tasks;
import java.util.ArrayList;
import java.util.List;

/// What was found and chosen in this file on this laptop, kept in the file's local settings.
final class Recents implements RecentChoices {

  private static final String SETTING = "found";
  private static final int KEPT = 12;

  private final Store store;
  private final LocalSettings settings;
  private final Tasks tasks;
  private volatile List<String> keys;

  /// @param tasks the store thread's, since a choice is written
  Recents(Store store, Tasks tasks) {
    this.store = store;
    this.tasks = tasks;
    settings = new LocalSettings(store);
    keys = settings.get(SETTING).map(text -> text.lines().toList()).orElse(List.of());
  }

  @Override
  public List<String> keys() {
    return keys;
  }

  @Override
  public void chosen(String key) {
    List<String> all = new ArrayList<>(keys);
    all.remove(key);
    all.addFirst(key);
    var now = List.copyOf(all.subList(0, Math.min(KEPT, all.size())));
    keys = now;
    if (store.isWritable()) tasks.run(() -> keep(now), done -> {});
  }

  private List<String> keep(List<String> now) {
    settings.put(SETTING, String.join("\n", now));
    return now;
  }
}
