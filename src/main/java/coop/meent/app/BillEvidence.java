package coop.meent.app;

import coop.meent.bill.BillService;
import coop.meent.bill.BillState;
import coop.meent.bill.Standing;
import coop.meent.development.Evidence;
import java.util.List;

/// Bills and claims as what shows what a training came to.
record BillEvidence(BillService bills) implements Evidence {

  @Override
  public List<Paper> papers() {
    var all = bills.bills();
    var held =
        bills.receipts().of(all.stream().map(one -> one.bill().id().uuid()).toList()).stream()
            .map(one -> one.receipt().about())
            .toList();
    return all.stream().map(one -> paper(one, held.contains(one.bill().id().uuid()))).toList();
  }

  private static Paper paper(Standing standing, boolean hasReceipt) {
    var bill = standing.bill();
    return new Paper(
        bill.id(),
        bill.number().toString(),
        bill.member(),
        bill.date(),
        bill.text(),
        bill.gross(),
        hasReceipt,
        isApproved(standing.state()));
  }

  private static boolean isApproved(BillState state) {
    return switch (state) {
      case APPROVED, OPEN, PAID -> true;
      case WAITING, CONTESTED, REFUSED, WITHDRAWN -> false;
    };
  }
}
