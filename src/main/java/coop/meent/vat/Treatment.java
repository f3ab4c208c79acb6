package coop.meent.vat;

/// What happens to the VAT of a line.
public enum Treatment {
  /// There is none; the line bears its code for the return alone.
  NONE,

  /// Owed on what we sell, or deducted of what we buy: it goes to its own account, on the side of
  /// the line.
  APART,

  /// Paid and lost: it is a cost of its own.
  LOST,

  /// Partly deducted and partly lost, by a share that is kept per book and year.
  SHARED,

  /// Shifted to us: owed and deducted at once, so that its two lines cancel.
  REVERSED,

  /// The line is itself the VAT, owed on what was used in private.
  OWED
}
