package coop.meent.pay.file;

/// Which collection of its mandate one is, as banks want to know it.
public enum Sequence {
  /// The first of a mandate that is used again.
  FRST,

  /// A later one.
  RCUR,

  /// Of a mandate that is used once.
  OOFF
}
