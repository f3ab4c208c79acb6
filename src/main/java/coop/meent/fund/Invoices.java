package coop.meent.fund;

import coop.meent.base.Money;
import coop.meent.split.BillState;
import coop.meent.split.ReleaseService;
import coop.meent.split.SelfBillService;
import java.util.List;

/// Members' invoices as far as they can be read here, those that were credited left out.
public interface Invoices {

  List<WaitingInvoice> all();

  /// As the room of team splits keeps them.
  static Invoices of(SelfBillService bills, ReleaseService releases) {
    return () -> {
      var released = releases.last();
      return bills.bills().stream()
          .filter(one -> !one.bill().isCredit() && one.state() != BillState.CREDITED)
          .map(one -> {
            var bill = one.bill();
            var last = released.get(bill.id());
            return new WaitingInvoice(
                bill.id(),
                bill.member(),
                bill.number().toString(),
                one.share().clientName(),
                one.share().invoiceDate(),
                bill.gross(),
                last == null ? Money.ZERO : last.released());
          })
          .toList();
    };
  }
}
