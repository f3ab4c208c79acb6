package coop.meent.split;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;

/// What a member's shares of invoices came to, with VAT, from the work to the bank account.
///
/// @param earned in shares of what was invoiced to clients
/// @param invoiced of that, less what was credited
/// @param received of that from clients, as far as it can be seen here
/// @param released of that, free to be paid out
/// @param paidOut to the member by bank
/// @param other what else went over the current account, such as a contribution: negative when the
///   member owed it
public record Earnings(
    MemberId member,
    Money earned,
    Money invoiced,
    Money received,
    Money released,
    Money paidOut,
    Money other) {

  public Money toInvoice() {
    return earned.minus(invoiced);
  }

  /// From clients.
  public Money awaited() {
    return invoiced.minus(received);
  }

  public Money toRelease() {
    return received.minus(released);
  }

  public Money toPayOut() {
    return released.plus(other).minus(paidOut);
  }
}
