package coop.meent.ledger;

/// Where an account stands: in the balance sheet or in the income statement.
public enum AccountKind {
  ASSET,
  LIABILITY,
  EQUITY,
  REVENUE,
  EXPENSE;

  public boolean isOnBalanceSheet() {
    return this == ASSET || this == LIABILITY || this == EQUITY;
  }
}
