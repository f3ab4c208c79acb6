package coop.meent.invoice;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Money;
import coop.meent.einvoice.Totals;
import coop.meent.einvoice.VatSubtotal;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.vat.VatPart;
import coop.meent.vat.VatTerms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What a paper becomes in the books: the client owes the whole, turnover by VAT code and
/// assignment, and the VAT as the calculator summed it. A credit note is the same turned round.
///
/// @param debtors the account of what clients owe
/// @param codes usable on the day of the paper
record PaperEntry(Invoice invoice, Totals totals, AccountId debtors, List<VatTerms> codes) {

  private record Place(AccountId account, String code, Optional<AssignmentId> assignment) {}

  EntryDraft draft(InvoiceNumber number) {
    List<Posting> postings = new ArrayList<>();
    postings.add(posting(debtors, totals.gross(), about()));
    turnover()
        .forEach((place, net) -> {
          if (net.isZero()) return;
          var about = Dimensions.NONE.withClient(invoice.client());
          var all = place.assignment.map(about::withAssignment).orElse(about);
          postings.add(posting(place.account, net.negate(), all).withVat(place.code));
        });
    for (var subtotal : totals.vat()) {
      if (!subtotal.amount().isZero()) postings.add(vat(subtotal));
    }
    return EntryDraft.of(invoice.book(), invoice.date(), text(), postings)
        .withDocument(number.toString());
  }

  private Posting posting(AccountId account, Money amount, Dimensions about) {
    return Posting.of(account, invoice.isCreditNote() ? amount.negate() : amount).with(about);
  }

  /// The client; and the assignment when it is all about one.
  private Dimensions about() {
    var client = Dimensions.NONE.withClient(invoice.client());
    var assignments = invoice.lines().stream().map(InvoiceLine::assignment).distinct().toList();
    return assignments.size() == 1
        ? assignments.getFirst().map(client::withAssignment).orElse(client)
        : client;
  }

  private Map<Place, Money> turnover() {
    Map<Place, Money> sums = new LinkedHashMap<>();
    for (var line : invoice.lines())
      sums.merge(
          new Place(line.account(), line.vatCode(), line.assignment()), line.net(), Money::plus);
    return sums;
  }

  /// Of all lines taxed alike; codes that bear VAT differ in their rate.
  private Posting vat(VatSubtotal subtotal) {
    var code =
        invoice.lines().stream()
            .filter(line -> line.rate().equals(subtotal.vat().rate()))
            .map(InvoiceLine::vatCode)
            .findFirst()
            .orElseThrow();
    var terms =
        codes.stream().filter(one -> one.code().code().equals(code)).findFirst().orElseThrow();
    var account = Objects.requireNonNull(terms.places().get(VatPart.OWED));
    return posting(account, subtotal.amount().negate(), Dimensions.NONE).withVat(code);
  }

  private String text() {
    return invoice.buyer().name() + ", " + invoice.lines().getFirst().text();
  }
}
