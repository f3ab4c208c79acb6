package coop.meent.bill;

import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.ArrayList;
import java.util.List;

/// What a person claimed, with what became of it and the names of the receipts.
public final class PersonalClaims implements PersonalPart {

  private final BillService bills;

  public PersonalClaims(BillService bills) {
    this.bills = bills;
  }

  @Override
  public Held of(Asked asked) {
    List<Row> rows = new ArrayList<>();
    for (var one : bills.claims(asked.who())) rows.add(row(one));
    return new Held("claims", texts -> texts.get("bill.claims.part"), rows, List.of());
  }

  private Row row(Standing one) {
    var bill = one.bill();
    var receipts =
        bills.receipts().of(bill.id().uuid()).stream().map(held -> held.receipt().name()).toList();
    return Rows.with("number", bill.number().toString())
        .and("date", bill.date())
        .and("text", bill.text())
        .and("amount", bill.gross())
        .and("state", one.state().name())
        .and("receipts", receipts)
        .said(texts ->
            texts.shortDate(bill.date())
                + " · "
                + bill.number()
                + " · "
                + bill.text()
                + " · "
                + texts.euro(bill.gross())
                + " · "
                + one.state().in(texts));
  }
}
