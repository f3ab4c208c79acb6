package coop.meent.store;

import java.util.BitSet;
import java.util.Optional;
import java.util.UUID;

/// One thing that a change does, as far as it matters for who may do it.
///
/// @param table by name
/// @param row the row's id
/// @param about the member that the row is about: a member's own row, or the one that its column
///   `member_id` names
/// @param groups the merge groups that are set
public record Write(String table, Kind kind, UUID row, Optional<UUID> about, BitSet groups) {

  /// About the row itself.
  public Write(String table, Kind kind, UUID row, BitSet groups) {
    this(table, kind, row, Optional.of(row), groups);
  }

  public enum Kind {
    PUT,
    /// Takes back what a change put there.
    RETRACT
  }
}
