package coop.meent.bill;

import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.LedgerService;
import coop.meent.pay.Payable;
import coop.meent.pay.PayableKind;
import coop.meent.pay.PayableSource;
import coop.meent.pay.file.Party;
import java.util.List;
import java.util.Optional;

/// Bills of suppliers that can be paid in a batch. What a member claimed is on the current account
/// once it is booked, and is drawn from there. The line of the payment bears our number, by which
/// it is noted at the bill when the bank shows it. A bill in another currency is paid at the bank
/// itself: a payment file is in euros, and would not pay just that amount.
public final class BillPayables implements PayableSource {

  private final BillService bills;
  private final LedgerService ledger;

  public BillPayables(BillService bills, LedgerService ledger) {
    this.bills = bills;
    this.ledger = ledger;
  }

  @Override
  public List<Payable> payables(Book book) {
    if (book.kind() != BookKind.COOPERATIVE) return List.of();
    var creditors = ledger.account(book.id(), BillEntry.CREDITORS);
    if (creditors.isEmpty()) return List.of();
    return bills.toPay().stream()
        .filter(one -> one.member().isEmpty() && one.original().isEmpty())
        .map(one -> payable(one, creditors.get()))
        .toList();
  }

  private static Payable payable(ToPay one, Account creditors) {
    return new Payable(
        PayableKind.BILL,
        one.bill().uuid(),
        Party.of(one.payee(), one.iban().orElse("")),
        Optional.empty(),
        one.open(),
        one.due(),
        one.reference().orElse(one.endToEnd()),
        creditors.id(),
        Dimensions.NONE,
        texts -> one.number() + " " + one.payee());
  }
}
