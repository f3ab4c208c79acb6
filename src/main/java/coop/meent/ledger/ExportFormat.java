package coop.meent.ledger;

/// Plain text that other programs read.
public enum ExportFormat {
  /// One line a posting, for spreadsheets and scripts.
  CSV,
  /// The journal of hledger; ledger reads it too.
  HLEDGER,
  /// The journal of Beancount.
  BEANCOUNT
}
