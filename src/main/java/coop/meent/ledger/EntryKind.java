package coop.meent.ledger;

/// Where an entry came from.
public enum EntryKind {
  REGULAR,
  /// The balances a book starts with.
  OPENING,
  /// Booked from a bank line.
  BANK,
  REVERSAL
}
