package coop.meent.bank.file;

/// In which form a bank gave a statement. The same line reads differently in each.
public enum StatementFormat {
  CAMT053,
  MT940,
  CSV,
  OFX
}
