package coop.meent.bill;

import coop.meent.base.Id.BillId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Original;
import java.time.LocalDate;
import java.util.Optional;

/// A bill that was approved and booked, and of which something is open.
///
/// @param member whose current account it stands on, when it is a claim; else the creditors account
/// @param iban without spaces
/// @param reference what the payee wants to find with it: an RF reference, or the payee's number
/// @param endToEnd what the bank carries along, by which the payment is recognised when it comes
///   back
/// @param original what is open in the currency of the bill, where that is another
public record ToPay(
    BillId bill,
    BillNumber number,
    Optional<MemberId> member,
    String payee,
    Optional<String> iban,
    Money open,
    LocalDate due,
    Optional<String> reference,
    String endToEnd,
    Optional<Original> original) {

  static ToPay of(Standing standing) {
    var bill = standing.bill();
    return new ToPay(
        bill.id(),
        bill.number(),
        bill.member(),
        bill.payeeName(),
        bill.iban(),
        standing.open(),
        bill.due(),
        bill.paymentReference().or(bill::supplierNumber),
        bill.number().toString(),
        standing.isForeign() ? standing.openOriginal() : Optional.empty());
  }
}
