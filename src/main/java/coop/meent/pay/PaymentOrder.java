package coop.meent.pay;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BatchId;
import coop.meent.base.Id.OrderId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.ledger.Dimensions;
import coop.meent.pay.file.EndToEnd;
import coop.meent.pay.file.Party;
import coop.meent.pay.file.Payment;
import java.time.LocalDate;
import java.util.UUID;

/// One payment of a batch, as it was put together.
///
/// @param line its place in the batch, from 1
/// @param kind with `item`: what it pays
/// @param start what had been ordered of the item before, all in all
/// @param why in the language of the cooperative's papers
/// @param account on which the debt stands, and `about` whom
/// @param mark that travels with it and comes back on the statement
public record PaymentOrder(
    OrderId id,
    BatchId batch,
    int line,
    PayableKind kind,
    UUID item,
    Money start,
    Money amount,
    Party payee,
    String toTell,
    String why,
    LocalDate due,
    AccountId account,
    Dimensions about,
    String mark) {

  static PaymentOrder of(BatchId batch, int line, ToPay what, Money amount, String why) {
    var payable = what.payable();
    var decides = decides(payable.kind(), payable.item(), what.start());
    return new PaymentOrder(
        new OrderId(Ids.derived("payment-order", batch.uuid().toString(), decides.toString())),
        batch,
        line,
        payable.kind(),
        payable.item(),
        what.start(),
        amount,
        payable.payee(),
        payable.toTell(),
        why,
        payable.due(),
        payable.account(),
        payable.about(),
        EndToEnd.of(batch.uuid().toString(), decides.toString()));
  }

  /// What the order decides on: the next of this item that is ordered. Two laptops that order it
  /// apart speak of the same.
  UUID decides() {
    return decides(kind, item, start);
  }

  private static UUID decides(PayableKind kind, UUID item, Money start) {
    return Ids.derived("payable", kind.name(), item.toString(), String.valueOf(start.cents()));
  }

  /// How much of the item is ordered with this.
  Money end() {
    return start.plus(amount);
  }

  Payment payment() {
    return new Payment(mark, payee, amount, toTell);
  }
}
