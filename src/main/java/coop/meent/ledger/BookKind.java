package coop.meent.ledger;

/// Whose book it is.
public enum BookKind {
  COOPERATIVE,
  MEMBER
}
