package coop.meent.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A promise of the change log that does not hold, and where.
///
/// @param change the change that shows it; empty for a row that no change speaks of
/// @param row the row that is not as it should be; empty when the change itself is wrong
public record Breach(Promise promise, Optional<Where> change, Optional<Line> row) {

  /// What a change log promises.
  public enum Promise {
    /// Every laptop's changes count on from 1, without a gap or a double.
    CHAIN,
    /// A change is known by the hash of its header, and its row says what its header says.
    HEADER,
    /// What a change does is what its header vouches for, and it can be read.
    PAYLOAD,
    /// A change comes after all it was made on top of.
    ORDER,
    /// The operations and retractions kept for the fold are those of the changes.
    OPERATIONS,
    /// Every row is what the changes make of it.
    ROWS
  }

  /// A change as people can find it.
  ///
  /// @param number in this file
  /// @param sequence in its laptop's chain
  /// @param claimed when its laptop says it was made
  public record Where(long number, long sequence, Instant claimed) {}

  /// @param table its name in the database
  /// @param key its id; of a part, its parent's
  public record Line(String table, UUID key) {}

  static Breach of(Promise promise, Logged change) {
    return new Breach(promise, Optional.of(change.where()), Optional.empty());
  }

  static Breach of(Promise promise, Logged change, Row row) {
    return new Breach(promise, Optional.of(change.where()), Optional.of(line(row.table(), row)));
  }

  /// A row that is there and that no change speaks of.
  static Breach stray(SyncedTable table, UUID key) {
    return new Breach(Promise.ROWS, Optional.empty(), Optional.of(new Line(table.name(), key)));
  }

  private static Line line(SyncedTable table, Row row) {
    return new Line(table.name(), IdConverter.uuid(row.key()));
  }
}
