package coop.meent.fund;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SelfBillId;
import coop.meent.base.Money;
import java.time.LocalDate;

/// An invoice of a member to the cooperative, which waits for the client to pay.
///
/// @param number as people know it
/// @param invoiced when the client was invoiced
/// @param released what is free of it because the client paid
public record WaitingInvoice(
    SelfBillId id,
    MemberId member,
    String number,
    String client,
    LocalDate invoiced,
    Money gross,
    Money released) {

  public Money held() {
    return gross.minus(released);
  }
}
