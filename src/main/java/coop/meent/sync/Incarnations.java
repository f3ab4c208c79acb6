package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.store.Chain;
import coop.meent.store.Tx;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// New threads of a laptop that is not what it was: a backup was put back, a home copied. What it
/// wrote before stays, and goes on counting.
final class Incarnations {

  private Incarnations() {}

  /// Begins a thread of its own, with numbers that no other thread gives.
  static void begin(Tx tx, UUID device, UUID incarnation) {
    var series = new HereDevices().series(tx.sql());
    tx.outbox().begin(device, incarnation, next(series, incarnation));
  }

  /// When the vault gave back more of this laptop's own thread than it knew of, or another line of
  /// it: it was put back whole, and nothing here could tell.
  static boolean isBehind(Tx tx) {
    var chain = tx.outbox().chain();
    return isAhead(tx, chain) || new ForkedChains().all(tx.sql()).contains(chain);
  }

  private static boolean isAhead(Tx tx, Chain chain) {
    long next = new HereDevices().nextSequence(tx.sql());
    return tx.outbox().frontier().reaches(chain, next);
  }

  private static String next(String series, UUID incarnation) {
    if (series.equals(Joining.NO_SERIES)) return series;
    int end = series.indexOf('.');
    var base = end < 0 ? series : series.substring(0, end);
    var hash = Hash.sha256(incarnation.toString().getBytes(StandardCharsets.UTF_8)).toString();
    return base + "." + hash.substring(0, 4);
  }
}
