package coop.meent.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.LongStream;

/// The derived clock: what a laptop claims, kept between the last checkpoint that it knew of and a
/// window after that, and always later than all it depends on. So it follows from a change's own
/// history alone: a clock that is years ahead wins a window at most, and one that is years behind
/// is lifted. Before there is a governance log nothing bounds the claim.
final class TimeBounds {

  private final Door door;
  private byte[] lastHead = {};
  private Bounds last = Bounds.NONE;

  TimeBounds(Door door) {
    this.door = door;
  }

  /// In Unix milliseconds.
  private record Bounds(long floor, long ceiling) {
    private static final Bounds NONE = new Bounds(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /// @param governanceHead that the change cites; its record must be here
  /// @param heads effective times of what the change depends on
  long effective(long claimed, byte[] governanceHead, LongStream heads) throws SQLException {
    var bounds = of(governanceHead);
    long bounded = Math.clamp(claimed, bounds.floor, bounds.ceiling);
    return heads.map(time -> time + 1).reduce(bounded, Math::max);
  }

  boolean isKnown(byte[] governanceHead) throws SQLException {
    return governanceHead.length == 0 || !of(governanceHead).equals(Bounds.NONE);
  }

  private Bounds of(byte[] governanceHead) throws SQLException {
    if (governanceHead.length == 0) return Bounds.NONE;
    if (Arrays.equals(governanceHead, lastHead)) return last;
    var statement =
        door.prepare(
            "SELECT floor_millis, ceiling_millis FROM governance_record"
                + " WHERE hash = ? AND floor_millis IS NOT NULL");
    statement.setBytes(1, governanceHead);
    try (var row = statement.executeQuery()) {
      if (!row.next()) return Bounds.NONE;
      last = new Bounds(row.getLong(1), row.getLong(2));
    }
    lastHead = governanceHead;
    return last;
  }
}
