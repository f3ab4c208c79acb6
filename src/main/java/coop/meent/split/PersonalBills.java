package coop.meent.split;

import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.List;

/// Invoices that the cooperative made out in a person's name, as far as they can be read here.
public final class PersonalBills implements PersonalPart {

  private final SelfBillService bills;

  public PersonalBills(SelfBillService bills) {
    this.bills = bills;
  }

  @Override
  public Held of(Asked asked) {
    var rows = bills.bills(asked.who()).stream().map(one -> row(one.bill())).toList();
    return new Held("self-bills", texts -> texts.get("split.mine"), rows, List.of());
  }

  private static Row row(SelfBill bill) {
    return Rows.with("number", bill.number().toString())
        .and("date", bill.issued())
        .and("credit", bill.isCredit())
        .and("net", bill.net())
        .and("vat", bill.vat())
        .and("gross", bill.gross())
        .and("supplier", bill.supplier())
        .and("customer", bill.customer())
        .and("reason", bill.reason())
        .said(texts ->
            String.join(
                " · ",
                texts.shortDate(bill.issued()),
                bill.number().toString(),
                texts.euro(bill.gross())));
  }
}
