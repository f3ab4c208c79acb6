package coop.meent.store;

/// What a change does. Numbers in the codec are for ever: 1 put, 2 retract.
sealed interface Operation {

  /// A fact or part set whole; of a record, the columns of the merge groups that were set.
  record Put(Row row, java.util.BitSet groups) implements Operation {}

  /// Takes back another change: undo. Taking back a retraction is redo.
  record Retract(byte[] change) implements Operation {}

  /// Written by a newer Meent, as it came: worked out when this one has been renewed.
  ///
  /// @param isCritical whether what comes after must not be believed without it
  record Unknown(boolean isCritical) implements Operation {}
}
