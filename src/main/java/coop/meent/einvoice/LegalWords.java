package coop.meent.einvoice;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The sentences that the law wants on an invoice of this kind, in one language.
public record LegalWords(Language language) {

  /// What a paper invoice must show besides its figures: who made it, and why there is no VAT.
  public List<String> all(EInvoice invoice) {
    var reasons =
        Calculator.totals(invoice).vat().stream()
            .filter(subtotal -> subtotal.vat().category().needsReason())
            .flatMap(subtotal -> subtotal.vat().reason().stream());
    return Stream.concat(selfBilling(invoice).stream(), reasons).distinct().toList();
  }

  /// The notes of an invoice, with what must be there put in front where nobody wrote it.
  List<String> notes(EInvoice invoice) {
    List<String> notes = new ArrayList<>(invoice.notes());
    selfBilling(invoice).filter(words -> !isSaid(words, notes)).ifPresent(notes::addFirst);
    return notes;
  }

  private Optional<String> selfBilling(EInvoice invoice) {
    if (!invoice.kind().isSelfBilled()) return Optional.empty();
    return Optional.of(new Texts(language).get("einvoice.selfBilled"));
  }

  private static boolean isSaid(String words, List<String> notes) {
    var wanted = words.toLowerCase(Locale.ROOT);
    return notes.stream().anyMatch(note -> note.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
