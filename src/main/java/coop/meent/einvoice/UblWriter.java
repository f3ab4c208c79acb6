package coop.meent.einvoice;

import coop.meent.base.Language;
import coop.meent.xml.XmlText;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Writes an invoice as UBL 2.1. What the invoice lacks is left out, so that a draft can be looked
/// at; whether it may go out, [Precheck] says. The same invoice gives the same bytes.
///
/// @param language of the words that the law wants
public record UblWriter(Profile profile, Language language) {

  /// @throws IllegalArgumentException when the profile has no such documents
  public byte[] bytes(EInvoice invoice) {
    var out = new ByteArrayOutputStream(1 << 13);
    try {
      write(invoice, out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("written to memory", e);
    }
    return out.toByteArray();
  }

  /// Leaves the stream open.
  ///
  /// @throws IllegalArgumentException when the profile has no such documents
  public void write(EInvoice invoice, OutputStream out) throws XMLStreamException {
    if (!profile.takes(invoice.kind()))
      throw new IllegalArgumentException(profile + " has no " + invoice.kind());
    var shape = UblShape.of(invoice.kind(), profile);
    var xml = new XmlText(out);
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("cac", UblShape.PARTS);
    prefixes.put("cbc", UblShape.LEAVES);
    xml.startDocument(shape.root(), shape.namespace(), prefixes);
    var parts = new UblParts(xml, invoice.currency());
    head(parts, shape, invoice);
    parties(parts, invoice);
    delivery(parts, invoice);
    payment(parts, shape, invoice);
    new UblAmounts(parts, shape).write(invoice);
    xml.endDocument();
  }

  private void head(UblParts parts, UblShape shape, EInvoice invoice) throws XMLStreamException {
    var xml = parts.xml();
    xml.text("cbc:CustomizationID", profile.customization());
    parts.text("cbc:ProfileID", profile.process());
    parts.text("cbc:ID", invoice.number());
    xml.text("cbc:IssueDate", invoice.issued().toString());
    if (!shape.isCreditNote()) parts.date("cbc:DueDate", invoice.due());
    xml.text(shape.typeCode(), shape.code());
    parts.text("cbc:Note", note(invoice));
    parts.text("cbc:DocumentCurrencyCode", invoice.currency());
    parts.text("cbc:BuyerReference", invoice.references().buyer());
    period(parts, invoice.supply());
    references(parts, shape, invoice.references());
  }

  /// One, since the network takes no more (PEPPOL-EN16931-R002).
  private String note(EInvoice invoice) {
    var note = String.join("; ", new LegalWords(language).notes(invoice));
    // Between two signs a code of a subject would be looked for (BR-CL-08).
    return note.replaceAll("#(?=[^#]{3}#)", "");
  }

  private static void period(UblParts parts, Supply supply) throws XMLStreamException {
    if (supply.from().isEmpty() && supply.to().isEmpty()) return;
    parts.xml().open("cac:InvoicePeriod");
    parts.date("cbc:StartDate", supply.from());
    parts.date("cbc:EndDate", supply.to());
    parts.xml().close();
  }

  private static void references(UblParts parts, UblShape shape, References references)
      throws XMLStreamException {
    parts.within("cac:OrderReference", "cbc:ID", references.order());
    for (var credited : references.credited()) {
      if (credited.number().isBlank()) continue;
      parts.xml().open("cac:BillingReference");
      parts.xml().open("cac:InvoiceDocumentReference");
      parts.text("cbc:ID", credited.number());
      parts.date("cbc:IssueDate", credited.issued());
      parts.xml().close();
      parts.xml().close();
    }
    parts.within("cac:ContractDocumentReference", "cbc:ID", references.contract());
    if (!shape.isCreditNote()) {
      parts.within("cac:ProjectReference", "cbc:ID", references.project());
    } else if (references.project().isPresent()) {
      // Credit notes have no place of their own for it.
      parts.xml().open("cac:AdditionalDocumentReference");
      parts.text("cbc:ID", references.project());
      parts.xml().text("cbc:DocumentTypeCode", UblShape.CODE_PROJECT);
      parts.xml().close();
    }
  }

  private void parties(UblParts parts, EInvoice invoice) throws XMLStreamException {
    boolean withVat =
        invoice.lines().stream().noneMatch(line -> line.vat().category() == VatCategory.O);
    var party = new UblParty(parts, withVat, profile.isPeppol());
    party.write("cac:AccountingSupplierParty", invoice.supplier());
    party.write("cac:AccountingCustomerParty", invoice.customer());
    if (invoice.payment().payee().isEmpty()) return;
    parts.xml().open("cac:PayeeParty");
    parts.within("cac:PartyName", "cbc:Name", invoice.payment().payee());
    parts.xml().close();
  }

  private static void delivery(UblParts parts, EInvoice invoice) throws XMLStreamException {
    var supply = invoice.supply();
    var country = supply.country();
    if (supply.day().isEmpty() && country.isEmpty()) return;
    parts.xml().open("cac:Delivery");
    parts.date("cbc:ActualDeliveryDate", supply.day());
    if (country.isPresent()) {
      parts.xml().open("cac:DeliveryLocation");
      parts.xml().open("cac:Address");
      parts.within("cac:Country", "cbc:IdentificationCode", country);
      parts.xml().close();
      parts.xml().close();
    }
    parts.xml().close();
  }

  private static void payment(UblParts parts, UblShape shape, EInvoice invoice)
      throws XMLStreamException {
    var payment = invoice.payment();
    if (!payment.means().isEmpty()) {
      parts.xml().open("cac:PaymentMeans");
      parts.xml().text("cbc:PaymentMeansCode", payment.means());
      if (shape.isCreditNote()) parts.date("cbc:PaymentDueDate", invoice.due());
      parts.text("cbc:PaymentID", payment.reference());
      if (payment.isDirectDebit()) mandate(parts, payment);
      else account(parts, payment);
      parts.xml().close();
    }
    parts.within("cac:PaymentTerms", "cbc:Note", payment.terms());
  }

  private static void account(UblParts parts, Payment payment) throws XMLStreamException {
    if (payment.iban().isEmpty()) return;
    parts.xml().open("cac:PayeeFinancialAccount");
    parts.text("cbc:ID", payment.iban());
    // With a SEPA payment neither name nor bank is wanted (BR-NL-30, BR-NL-31).
    if (!payment.means().equals(Payment.SEPA_TRANSFER)) {
      parts.text("cbc:Name", payment.accountName());
      parts.within("cac:FinancialInstitutionBranch", "cbc:ID", payment.bic());
    }
    parts.xml().close();
  }

  private static void mandate(UblParts parts, Payment payment) throws XMLStreamException {
    Optional<String> mandate = payment.mandate();
    if (mandate.isEmpty()) return;
    parts.xml().open("cac:PaymentMandate");
    parts.text("cbc:ID", mandate);
    parts.within("cac:PayerFinancialAccount", "cbc:ID", payment.iban());
    parts.xml().close();
  }
}
