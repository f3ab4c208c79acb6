package coop.meent.invoice;

import coop.meent.base.Id.AccountId;
import coop.meent.collect.Collectable;
import coop.meent.collect.CollectableKind;
import coop.meent.collect.CollectableSource;
import coop.meent.collect.Debtor;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import java.util.List;
import java.util.Optional;

/// Invoices that clients can be collected from. The line of the bank bears their number, by which
/// the payment is noted at the invoice.
public final class InvoiceCollectables implements CollectableSource {

  private final InvoiceService invoices;
  private final LedgerService ledger;

  public InvoiceCollectables(InvoiceService invoices, LedgerService ledger) {
    this.invoices = invoices;
    this.ledger = ledger;
  }

  @Override
  public List<Collectable> collectables(Book book) {
    if (!invoices.book().equals(Optional.of(book.id()))) return List.of();
    var debtors =
        ledger.accounts(book.id()).stream()
            .filter(one -> one.isRgs(Turnover.DEBTORS))
            .map(Account::id)
            .findFirst();
    if (debtors.isEmpty()) return List.of();
    return invoices.open().stream()
        .filter(one -> one.kind() == Invoice.Kind.INVOICE && one.open().isPositive())
        .map(one -> collectable(one, debtors.get()))
        .toList();
  }

  private static Collectable collectable(InvoiceRow one, AccountId debtors) {
    return new Collectable(
        CollectableKind.INVOICE,
        one.id().uuid(),
        Debtor.of(one.client(), one.buyer(), ""),
        one.open(),
        one.due(),
        one.paymentReference(),
        debtors,
        texts -> one.number().toString());
  }
}
