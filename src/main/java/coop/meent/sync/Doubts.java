package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.store.LocalSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What lies in the vault under the name and with the length of something that is here is taken for
/// that, and not read. Where that is in doubt it is read, and if it is anything else, put there
/// anew: after the vault was checked, when another laptop says that it lacks it, before somebody
/// comes in, and each day some of all by turns.
///
/// What was put anew is doubted again an hour later: a place that never keeps it is not filled
/// without end.
final class Doubts {

  /// How many lie in a day's turn, besides one pack.
  static final int TURN = 32;

  /// How soon what was put anew is read once more.
  static final Duration AGAIN = Duration.ofHours(1);

  /// More is found by turns.
  private static final int MOST = 256;

  private static final String DOUBTED = "sync.doubted";
  private static final String TURNED = "sync.turned";

  private final VaultSession session;
  private final LocalSettings settings;
  private final String place;

  /// @param place where the vault lies; of another place it says nothing
  Doubts(VaultSession session, String place) {
    this.session = session;
    this.place = place;
    settings = new LocalSettings(session.file().store());
  }

  /// Names of what is to be read now.
  Set<String> now() {
    var now = session.clock().instant();
    Set<String> names = new HashSet<>();
    all()
        .forEach((name, from) -> {
          if (isDue(from, now)) names.add(name);
        });
    if (turned().filter(day -> !day.equals(day(now))).isPresent()) names.addAll(turn(now));
    return names;
  }

  /// A clock that was put back hurries nothing and holds up nothing.
  private static boolean isDue(Instant from, Instant now) {
    return !from.isAfter(now) || from.isAfter(now.plus(AGAIN));
  }

  /// Whoever comes in reads all of it and cannot say yet what did not come.
  void addAll() {
    List<String> all = new ArrayList<>(packs());
    all.addAll(loose());
    add(all);
  }

  private Set<String> packs() {
    return session.file().store().read(new Packs()::all).keySet();
  }

  /// What lies in packs need not lie there by itself.
  private SortedSet<String> loose() {
    var packs = packs();
    var loose = session.file().store().read(session.kept()::names);
    loose.removeAll(session.file().store().read(sql -> new Packs().bundles(sql, packs)));
    session.file().pinned().recovery().ifPresent(one -> loose.add(one.name().text()));
    session.unanswered().all().forEach(one -> loose.add(one.object().name().text()));
    return loose;
  }

  private Set<String> turn(Instant now) {
    // Not all laptops read the same on one day.
    long turn = day(now).toEpochDay() + session.keyring().deviceKey().device().hashCode();
    Set<String> names = new HashSet<>(part(List.copyOf(loose()), TURN, turn));
    names.addAll(part(List.copyOf(packs()), 1, turn));
    return names;
  }

  private static List<String> part(List<String> all, int size, long turn) {
    if (all.isEmpty()) return all;
    int parts = (all.size() + size - 1) / size;
    int from = Math.floorMod(turn, parts) * size;
    return all.subList(from, Math.min(all.size(), from + size));
  }

  /// These may be something else than their names say.
  void add(Collection<String> names) {
    if (names.isEmpty()) return;
    var all = all();
    var now = session.clock().instant();
    for (var name : names) if (all.size() < MOST) all.putIfAbsent(name, now);
    keep(all);
  }

  /// What was read is doubted no longer, or again after it was put anew.
  ///
  /// @param read what was to be read
  /// @param hurt names under which something else lies, or nothing whole
  void settle(Set<String> read, Set<String> hurt) {
    var all = all();
    var now = session.clock().instant();
    for (var name : read) {
      if (hurt.contains(name)) all.put(name, now.plus(AGAIN));
      else all.remove(name);
    }
    keep(all);
    if (turned().filter(day(now)::equals).isEmpty()) settings.put(TURNED, day(now).toString());
  }

  private Optional<LocalDate> turned() {
    return settings.get(TURNED).map(LocalDate::parse);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private SortedMap<String, Instant> all() {
    SortedMap<String, Instant> all = new TreeMap<>();
    var lines = settings.get(DOUBTED).stream().flatMap(String::lines).toList();
    if (lines.isEmpty() || !lines.getFirst().equals(mark())) return all;
    for (var line : lines.subList(1, lines.size())) {
      var words = line.split(" ");
      all.put(words[0], Instant.parse(words[1]));
    }
    return all;
  }

  private void keep(Map<String, Instant> all) {
    if (all.equals(all())) return;
    List<String> lines = new ArrayList<>(List.of(mark()));
    all.forEach((name, from) -> lines.add(name + " " + from));
    settings.put(DOUBTED, String.join("\n", lines));
  }

  /// A place may be called anything.
  private String mark() {
    return Hash.sha256(place.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /// The names of what lies there damaged, as the places say.
  static Set<String> names(Collection<String> locations) {
    return locations.stream()
        .map(ObjectName::at)
        .flatMap(Optional::stream)
        .map(ObjectName::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
