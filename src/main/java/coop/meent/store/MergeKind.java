package coop.meent.store;

/// How rows of a table come together when two laptops wrote them.
enum MergeKind {
  /// Insert only; facts merge by themselves.
  FACT,
  /// Last writer wins per merge group; a concurrent overwrite keeps the losing value.
  RECORD,
  /// Facts whose contradiction is shown, never resolved silently.
  DECISION,
  /// The lines of a fact: one operation with it.
  PART
}
