package coop.meent.vat;

/// What a posting with a code is for the return: turnover, or one of the kinds of VAT.
public enum VatPart {
  NET,

  /// In the code's own rubric, and through that in 5a.
  OWED,

  /// In 5b.
  DEDUCTED,

  /// In no rubric.
  LOST
}
