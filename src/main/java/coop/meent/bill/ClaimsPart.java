package coop.meent.bill;

import coop.meent.base.Named;
import coop.meent.settlement.SettlementPart;
import java.util.ArrayList;
import java.util.List;

/// Claims of who leaves. What was booked is on the current account already; what still waits for an
/// answer or for its booking is named, since the sum is not whole without it.
public final class ClaimsPart implements SettlementPart {

  private final BillService bills;

  public ClaimsPart(BillService bills) {
    this.bills = bills;
  }

  @Override
  public Share of(Leaving leaving) {
    List<Named> unseen = new ArrayList<>();
    for (var one : bills.claims(leaving.member())) {
      var state = one.state();
      boolean isOpen =
          state == BillState.WAITING
              || state == BillState.CONTESTED
              || (state == BillState.APPROVED && !one.isBooked());
      if (!isOpen || one.bill().date().isAfter(leaving.day())) continue;
      unseen.add(texts ->
          texts.get("bill.claim.unsettled", one.bill().number(), texts.euro(one.bill().gross())));
    }
    return new Share(List.of(), List.of(), unseen);
  }
}
