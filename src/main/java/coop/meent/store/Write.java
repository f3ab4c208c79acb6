package coop.meent.store;

import java.util.BitSet;
import java.util.UUID;

/// One thing that a change does, as far as it matters for who may do it.
///
/// @param table by name
/// @param row the row's id: in the table of members, the member that it is about
/// @param groups the merge groups that are set
public record Write(String table, Kind kind, UUID row, BitSet groups) {

  public enum Kind {
    PUT,
    /// Takes back what a change put there.
    RETRACT
  }
}
