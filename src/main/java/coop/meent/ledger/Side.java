package coop.meent.ledger;

/// The side on which an account normally stands.
public enum Side {
  DEBIT,
  CREDIT
}
