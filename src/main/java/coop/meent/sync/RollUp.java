package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.store.Chain;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/// Makes one bundle of the many small ones of earlier days, since the number of files is what makes
/// shared folders slow. What another bundle of the same chain holds whole is not kept any more,
/// here or elsewhere; only the laptop that made it takes it out of the vault.
final class RollUp {

  /// From so many small ones on it is worth a larger one.
  static final int MANY = 8;

  private static final long MOST_CHANGES = 5_000;

  private final KeptBundles kept;
  private final BundleCodec codec;
  private final DeviceKeys devices;

  RollUp(KeptBundles kept, BundleCodec codec, DeviceKeys devices) {
    this.kept = kept;
    this.codec = codec;
    this.devices = devices;
  }

  void rollUp(Tx tx, Publishing publishing, Instant now) {
    var chain = tx.outbox().chain();
    var old = old(tx.sql(), chain, day(now));
    if (old.size() < MANY) return;
    long first = old.getFirst().first();
    long last = old.stream().mapToLong(KeptBundles.Kept::last).max().orElse(first - 1);
    Map<Hash, byte[]> records = new LinkedHashMap<>();
    Map<Hash, byte[]> statements = new LinkedHashMap<>();
    for (var one : old) {
      var bundle = read(tx.sql(), one.name());
      if (bundle.isEmpty()) return;
      bundle.get().records().forEach(bytes -> records.put(Hash.sha256(bytes), bytes));
      bundle.get().statements().forEach(bytes -> statements.put(Hash.sha256(bytes), bytes));
    }
    var changes = tx.outbox().of(chain, first, last);
    if (changes.size() != last - first + 1) return;
    publishing.make(
        tx, chain, changes, List.copyOf(records.values()), List.copyOf(statements.values()));
    dropCovered(tx.sql(), chain, true);
  }

  private List<KeptBundles.Kept> old(DSLContext sql, Chain chain, LocalDate today) {
    List<KeptBundles.Kept> old = new ArrayList<>();
    long changes = 0;
    for (var bundle : kept.of(sql, chain)) {
      changes += bundle.last() - bundle.first() + 1;
      if (!day(bundle.madeAt()).isBefore(today) || changes > MOST_CHANGES) break;
      old.add(bundle);
    }
    return old;
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  /// Drops bundles of a chain that another one holds whole: its changes, records and statements.
  void dropCovered(DSLContext sql, Chain chain, boolean isOurs) {
    var all = kept.of(sql, chain);
    Map<String, Optional<Held>> read = new HashMap<>();
    Set<String> gone = new HashSet<>();
    for (var narrow : all) {
      for (var wide : all) {
        if (narrow.name().equals(wide.name()) || gone.contains(wide.name())) continue;
        if (!covers(wide, narrow) || !holds(sql, read, wide, narrow)) continue;
        gone.add(narrow.name());
        kept.supersede(sql, narrow.name(), isOurs);
        break;
      }
    }
  }

  /// Of two that reach as far, the later one tells more of what its laptop had.
  private static boolean covers(KeptBundles.Kept wide, KeptBundles.Kept narrow) {
    if (wide.first() > narrow.first() || wide.last() < narrow.last()) return false;
    boolean isSame = wide.first() == narrow.first() && wide.last() == narrow.last();
    return !isSame || wide.madeAt().isAfter(narrow.madeAt());
  }

  /// Of a chain that was forked two bundles may reach as far and hold other changes.
  private boolean holds(
      DSLContext sql,
      Map<String, Optional<Held>> read,
      KeptBundles.Kept wide,
      KeptBundles.Kept narrow) {
    var small = read.computeIfAbsent(narrow.name(), name -> read(sql, name).map(Held::of));
    var large = read.computeIfAbsent(wide.name(), name -> read(sql, name).map(Held::of));
    return small.isPresent() && large.isPresent() && large.get().holds(small.get());
  }

  /// What is in a bundle, by its hashes.
  private record Held(Set<Hash> headers, Set<Hash> records, Set<Hash> statements) {

    private static Held of(Bundle bundle) {
      return new Held(
          hashes(bundle.headers()), hashes(bundle.records()), hashes(bundle.statements()));
    }

    private boolean holds(Held other) {
      return headers.containsAll(other.headers)
          && records.containsAll(other.records)
          && statements.containsAll(other.statements);
    }
  }

  private static Set<Hash> hashes(List<byte[]> parts) {
    Set<Hash> hashes = new HashSet<>();
    for (var part : parts) hashes.add(Hash.sha256(part));
    return hashes;
  }

  private Optional<Bundle> read(DSLContext sql, String name) {
    return kept.object(sql, name)
        .flatMap(object ->
            codec.read(object, devices) instanceof BundleReading.Whole(var bundle)
                ? Optional.of(bundle)
                : Optional.empty());
  }
}
