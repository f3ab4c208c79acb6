package coop.meent.vat;

/// Which of the law's rates a code takes; how much that is on a day, [VatRates] says.
public enum Tariff {
  STANDARD,
  REDUCED,

  /// A rate that has to be set by hand; none is known.
  OTHER,
  ZERO
}
