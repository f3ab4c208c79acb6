package coop.meent.invoice;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.einvoice.Address;
import coop.meent.einvoice.Adjustment;
import coop.meent.einvoice.Contact;
import coop.meent.einvoice.CreditedInvoice;
import coop.meent.einvoice.EInvoice;
import coop.meent.einvoice.InvoiceFinding;
import coop.meent.einvoice.InvoiceKind;
import coop.meent.einvoice.InvoiceVat;
import coop.meent.einvoice.Payment;
import coop.meent.einvoice.Precheck;
import coop.meent.einvoice.Profile;
import coop.meent.einvoice.References;
import coop.meent.einvoice.Supply;
import coop.meent.einvoice.Totals;
import coop.meent.einvoice.Unit;
import coop.meent.einvoice.VatDifference;
import coop.meent.vat.VatCodes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A paper as an electronic invoice, which the one calculator adds up.
final class EInvoices {

  private static final VatCodes CODES = new VatCodes();

  /// The rules want a reference of the buyer, also where the buyer has none: not applicable, as
  /// Dutch programs write it.
  private static final String NO_REFERENCE = "NVT";

  private EInvoices() {}

  /// @param credited the invoice that a credit note takes back
  static EInvoice of(Invoice invoice, Optional<Invoice> credited) {
    var kind = invoice.isCreditNote() ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE;
    var builder =
        EInvoice.builder(kind, party(invoice.seller()), party(invoice.buyer()))
            .number(invoice.number().toString())
            .issued(invoice.date())
            .supply(supply(invoice))
            .references(references(invoice, credited))
            .payment(payment(invoice));
    if (!invoice.isCreditNote()) builder.due(invoice.due());
    invoice.text().ifPresent(builder::note);
    for (var line : invoice.lines()) {
      builder.line(line(line, invoice.language()));
      if (!line.vatDifference().isZero())
        builder.vatDiffering(
            new VatDifference(vat(line, invoice.language()), line.vatDifference()));
    }
    return builder.build();
  }

  /// What a paper adds up to, whatever invoice it takes back.
  static Totals totals(Invoice paper) {
    return of(paper, Optional.empty()).totals();
  }

  /// Why a paper must not go out like this: what the law wants on it, and what a client's program
  /// would send it back for.
  static List<InvoiceFinding> findings(Invoice invoice, Optional<Invoice> credited) {
    return Precheck.of(of(invoice, credited), Profile.NLCIUS).stream()
        .filter(InvoiceFinding::blocks)
        .toList();
  }

  private static coop.meent.einvoice.Party party(Party party) {
    var address =
        Address.of(
            party.street().orElse(""),
            party.postcode().orElse(""),
            party.town().orElse(""),
            party.country());
    var made = coop.meent.einvoice.Party.of(party.name(), address);
    if (party.kvkNumber().isPresent()) made = made.withKvk(party.kvkNumber().get());
    if (party.vatNumber().isPresent()) made = made.withVatNumber(party.vatNumber().get());
    return made.withContact(new Contact(Optional.empty(), party.phone(), party.email()));
  }

  private static Supply supply(Invoice invoice) {
    var period = invoice.period();
    return period.from().equals(period.to())
        ? Supply.on(period.from())
        : Supply.over(period.from(), period.to());
  }

  private static References references(Invoice invoice, Optional<Invoice> credited) {
    var own = References.toBuyer(invoice.reference().orElse(NO_REFERENCE));
    return credited
        .map(one ->
            own.crediting(new CreditedInvoice(one.number().toString(), Optional.of(one.date()))))
        .orElse(own);
  }

  private static Payment payment(Invoice invoice) {
    return invoice
        .seller()
        .iban()
        .map(iban -> Payment.transferTo(iban, invoice.paymentReference()))
        .orElse(Payment.UNTOLD);
  }

  private static coop.meent.einvoice.InvoiceLine line(InvoiceLine line, Language language) {
    var made =
        coop.meent.einvoice.InvoiceLine.of(
            line.text(), line.quantity(), unit(line.unit()), line.price(), vat(line, language));
    if (line.difference().isZero()) return made;
    var reason = new Texts(language).get("invoice.line.rounding");
    return made.adjusted(new Adjustment(line.difference(), reason));
  }

  static InvoiceVat vat(InvoiceLine line, Language language) {
    var code = CODES.find(line.vatCode()).orElseThrow();
    return InvoiceVat.of(code, line.rate(), language);
  }

  /// A word that is no unit counts as pieces.
  private static Unit unit(String word) {
    return Arrays.stream(Unit.values())
        .filter(unit -> unit.name().equals(word))
        .findFirst()
        .orElse(Unit.PIECE);
  }
}
