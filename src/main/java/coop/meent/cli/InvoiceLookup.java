package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.invoice.Draft;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.InvoiceNumber;
import coop.meent.work.Client;
import java.util.Locale;

/// Finds the invoice, the draft or the client that a word on the command line means.
record InvoiceLookup(Services services) {

  private static final int CODE = 6;

  /// The end of its id: short, and the same on every laptop.
  static String code(Draft draft) {
    var id = draft.id().uuid().toString();
    return id.substring(id.length() - CODE);
  }

  Invoice invoice(String number) {
    return InvoiceNumber.read(number)
        .flatMap(found -> services.invoices().find(found).stream().findFirst())
        .orElseThrow(() -> new RefusedException(new InvoiceRefusal.NoSuchInvoice(number)));
  }

  Draft draft(String code) {
    return services.invoices().drafts().stream()
        .filter(draft -> code(draft).equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new InvoiceRefusal.NoSuchDraft(code)));
  }

  /// By number, or by the part of a name that only one has.
  Client client(String word) {
    var all = services.work().clients();
    var numbered = all.stream().filter(one -> one.number().isMeantBy(word)).toList();
    if (numbered.size() == 1) return numbered.getFirst();
    var wanted = word.strip().toLowerCase(Locale.ROOT);
    var named =
        all.stream().filter(one -> one.name().toLowerCase(Locale.ROOT).contains(wanted)).toList();
    if (named.size() == 1 && !wanted.isEmpty()) return named.getFirst();
    throw new RefusedException(new InvoiceRefusal.NoSuchClient(word));
  }
}
