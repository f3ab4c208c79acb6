package coop.meent.sync;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A place that is visited twice, with the work between. First what is new there is fetched
/// ([#fetch]); then a sync takes it in and says what is to be put there or taken away, and waits
/// for nobody; then that is done ([#carryOut]). So a slow server holds up nobody who writes. What
/// could not be carried out is missing there, and is put there by a later sync, as whatever is
/// missing.
public final class Errand implements Remote {

  /// What is fetched at once; the rest is fetched the next time.
  private static final long MOST_BYTES = 64L << 20;

  private final Remote place;
  private final List<Listed> listed = new ArrayList<>();
  private final Map<String, byte[]> fetched = new LinkedHashMap<>();
  private final Map<ObjectName, byte[]> toPut = new LinkedHashMap<>();
  private final Set<String> toDelete = new LinkedHashSet<>();
  private Set<String> doubted = Set.of();
  private long fetchedBytes;
  private boolean isWhole = true;

  public Errand(Remote place) {
    this.place = place;
  }

  /// Which files need not be read again.
  ///
  /// @param kept names of bundles that are here, with the size of each
  /// @param seen places that were looked at before, with the size that the file had
  /// @param packed the names of bundles that a file holds, if it is a pack
  /// @param doubted names of what is read all the same, see [Doubts]
  public record Known(
      Map<String, Long> kept,
      Map<String, Long> seen,
      Function<byte[], List<ObjectName>> packed,
      Set<String> doubted) {

    /// Of a place in which no packs lie, and where nothing is in doubt.
    public Known(Map<String, Long> kept, Map<String, Long> seen) {
      this(kept, seen, _ -> List.of(), Set.of());
    }

    boolean isDoubted(Listed file) {
      return ObjectName.at(file.location())
          .filter(name -> doubted.contains(name.text()))
          .isPresent();
    }

    boolean isKept(Listed file) {
      var name = ObjectName.at(file.location());
      if (name.isEmpty() || isDoubted(file)) return false;
      long size = kept.getOrDefault(name.get().text(), -1L);
      return size == file.bytes() || size == KeptBundles.ANY_SIZE;
    }

    boolean isHere(ObjectName name) {
      return kept.containsKey(name.text());
    }

    boolean isSeen(Listed file) {
      return !isDoubted(file) && seen.getOrDefault(file.location(), -1L) == file.bytes();
    }
  }

  /// Fetches what is not known yet. What is left for the next time counts as not there now, which
  /// says nothing.
  public void fetch(Known known) {
    doubted = new HashSet<>(known.doubted);
    List<Listed> wanted = new ArrayList<>();
    for (var file : place.list())
      (known.isKept(file) || known.isSeen(file) ? listed : wanted).add(file);
    fetch(wanted.stream().filter(Errand::isPack).toList());
    Set<ObjectName> packed = new HashSet<>();
    fetched.values().forEach(pack -> packed.addAll(known.packed.apply(pack)));
    List<Listed> rest = new ArrayList<>();
    for (var file : wanted) {
      if (isPack(file)) continue;
      (isIn(packed, file) && !known.isDoubted(file) ? listed : rest).add(file);
    }
    fetch(rest);
    if (!isWhole) trust(wanted);
    listed.sort(Comparator.comparing(Listed::location));
  }

  /// What was in doubt and not fetched now is taken for what it says, as ever.
  private void trust(List<Listed> wanted) {
    for (var file : wanted) if (!fetched.containsKey(file.location())) trust(file);
  }

  private void trust(Listed file) {
    var name = ObjectName.at(file.location());
    if (name.isPresent() && doubted.remove(name.get().text())) listed.add(file);
  }

  /// Names of what was in doubt and was fetched.
  Set<String> doubted() {
    return doubted;
  }

  /// Packs are read first: what they hold need not be fetched one by one.
  static boolean isPack(Listed file) {
    return ObjectName.at(file.location()).filter(ObjectName::isPack).isPresent();
  }

  static boolean isIn(Set<ObjectName> names, Listed file) {
    return ObjectName.at(file.location()).filter(names::contains).isPresent();
  }

  private void fetch(List<Listed> wanted) {
    var reading = new Reading(place, wanted).iterator();
    while (reading.hasNext()) {
      isWhole = fetchedBytes <= MOST_BYTES;
      if (!isWhole) return;
      var read = reading.next();
      if (read.isSilent()) trust(read.file());
      if (read.bytes().isEmpty()) continue;
      fetchedBytes += read.bytes().get().length;
      listed.add(read.file());
      fetched.put(read.file().location(), read.bytes().get());
    }
  }

  /// Whether all that was new there was fetched.
  public boolean isWhole() {
    return isWhole;
  }

  /// Does what the sync between asked for.
  public void carryOut() {
    toPut.forEach(place::putNew);
    toDelete.forEach(place::delete);
    place.flush();
  }

  @Override
  public Put putNew(ObjectName name, byte[] object) {
    var there = fetched.get(name.location());
    if (there != null && Arrays.equals(there, object)) return Put.ALREADY_THERE;
    toDelete.remove(name.location());
    toPut.put(name, object.clone());
    return Put.STORED;
  }

  @Override
  public Optional<byte[]> get(String location) {
    return Optional.ofNullable(fetched.get(location)).map(byte[]::clone);
  }

  @Override
  public List<Listed> list() {
    return List.copyOf(listed);
  }

  /// They are fetched and put on errands of their own, see [ParcelErrand].
  @Override
  public List<Listed> chunks() {
    return List.of();
  }

  @Override
  public void delete(String location) {
    ObjectName.at(location).ifPresent(toPut::remove);
    toDelete.add(location);
  }

  @Override
  public boolean isCarried() {
    return place.isCarried();
  }

  @Override
  public String toString() {
    return place.toString();
  }
}
