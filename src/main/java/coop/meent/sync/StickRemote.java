package coop.meent.sync;

import coop.meent.base.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One file that somebody carries over on a stick, or sends. What is put waits in memory and is
/// written by [#flush] all at once, read back, and then the stick may be taken out.
public final class StickRemote implements Remote {

  /// What the name of such a file ends in.
  public static final String ENDING = ".meentstick";

  private final Path path;
  private final StickFile file;
  private final SortedMap<ObjectName, byte[]> added = new TreeMap<>();
  private final SortedSet<ObjectName> removed = new TreeSet<>();
  private @Nullable SortedMap<ObjectName, StickFile.Place> places;

  /// @param path of the file, which need not be there yet; its folder must
  public StickRemote(Path path) {
    this(new StickFile(path.toAbsolutePath().normalize()));
  }

  StickRemote(StickFile file) {
    this.file = file;
    path = file.path();
  }

  /// Whether a place is one file, there or to come, and no folder.
  public static boolean isAt(Path place) {
    return place.toString().endsWith(ENDING) || Files.isRegularFile(place);
  }

  @Override
  public Put putNew(ObjectName name, byte[] object) {
    var there = get(name.location());
    if (there.isPresent() && Arrays.equals(there.get(), object)) return Put.ALREADY_THERE;
    if (object.length > VaultObject.MOST_BYTES)
      throw new IllegalArgumentException("too much for one object");
    removed.remove(name);
    added.put(name, object.clone());
    return Put.STORED;
  }

  @Override
  public Optional<byte[]> get(String location) {
    var places = places();
    var name = ObjectName.at(location);
    if (name.isEmpty() || removed.contains(name.get())) return Optional.empty();
    var waiting = added.get(name.get());
    if (waiting != null) return Optional.of(waiting.clone());
    var place = places.get(name.get());
    try {
      return place == null ? Optional.empty() : file.object(place);
    } catch (IOException e) {
      throw RemoteRefusal.of(path, e);
    }
  }

  @Override
  public List<Listed> list() {
    return list(false);
  }

  @Override
  public List<Listed> chunks() {
    return list(true);
  }

  private List<Listed> list(boolean isOfChunks) {
    Map<ObjectName, Long> lengths = new TreeMap<>();
    places().forEach((name, place) -> lengths.put(name, place.entry().length()));
    added.forEach((name, object) -> lengths.put(name, (long) object.length));
    lengths.keySet().removeAll(removed);
    lengths.keySet().removeIf(name -> name.isChunk() != isOfChunks);
    return lengths.entrySet().stream()
        .map(each -> new Listed(each.getKey().location(), each.getValue()))
        .sorted(Comparator.comparing(Listed::location))
        .toList();
  }

  @Override
  public void delete(String location) {
    places();
    ObjectName.at(location)
        .ifPresent(name -> {
          added.remove(name);
          removed.add(name);
        });
  }

  @Override
  public void flush() {
    if (added.isEmpty() && removed.isEmpty()) return;
    requireFolder();
    try {
      // Looked through again: it may be another stick by now.
      SortedMap<ObjectName, StickFile.Place> kept = new TreeMap<>(file.places());
      kept.keySet().removeAll(removed);
      file.rewrite(kept, added);
      places = null;
      added.clear();
      removed.clear();
    } catch (IOException e) {
      throw RemoteRefusal.of(path, e);
    }
  }

  private void requireFolder() {
    var folder = path.getParent();
    if (folder == null || !Files.isDirectory(folder))
      throw new RefusedException(new RemoteRefusal.Missing(path));
  }

  private SortedMap<ObjectName, StickFile.Place> places() {
    requireFolder();
    var known = places;
    if (known != null) return known;
    try {
      known = Collections.unmodifiableSortedMap(file.places());
      places = known;
      return known;
    } catch (IOException e) {
      throw RemoteRefusal.of(path, e);
    }
  }

  @Override
  public boolean isCarried() {
    return true;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
