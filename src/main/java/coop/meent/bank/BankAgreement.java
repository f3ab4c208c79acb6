package coop.meent.bank;

import coop.meent.base.Money;
import java.time.LocalDate;

/// Whether the ledger says of a bank account what the bank says, on the last day the bank told.
///
/// @param day of the newest closing balance
/// @param closing the bank's balance
/// @param ledger the book's balance of the account that stands for it
/// @param open lines up to that day that are still to be booked
public record BankAgreement(
    BankAccount account, LocalDate day, Money closing, Money ledger, Money open) {

  /// What neither a booking nor an open line explains, such as an opening balance that was never
  /// entered; zero when all is well.
  public Money difference() {
    return closing.minus(ledger).minus(open);
  }

  public boolean agrees() {
    return difference().isZero();
  }
}
