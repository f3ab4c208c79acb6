package coop.meent.app;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.handover.Block;
import coop.meent.handover.DossierSource;
import coop.meent.handover.Known;
import coop.meent.invoice.InvoiceRow;
import coop.meent.invoice.InvoiceService;
import coop.meent.work.Assignment;
import java.util.List;

/// What a client still has to pay for an assignment, for a dossier; nothing where the books cannot
/// be read.
record OpenInvoices(InvoiceService invoices) implements DossierSource {

  @Override
  public Known of(Assignment assignment, Block block) {
    if (block != Block.MONEY || invoices.book().isEmpty()) return Known.NOTHING;
    var open =
        invoices.open().stream()
            .filter(one -> one.client().equals(assignment.client()))
            .map(InvoiceRow::open)
            .filter(Money::isPositive)
            .toList();
    if (open.isEmpty()) return Known.NOTHING;
    var sum = Money.sum(open);
    Named line =
        texts ->
            open.size() == 1
                ? texts.get("dossier.known.open.one", texts.euro(sum))
                : texts.get("dossier.known.open.other", open.size(), texts.euro(sum));
    return new Known(List.of(line), false);
  }
}
