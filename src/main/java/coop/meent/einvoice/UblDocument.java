package coop.meent.einvoice;

import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The head of a document, and with the lines all of it.
record UblDocument(UblPart head, boolean isCreditNote) {

  Received read(List<InvoiceLine> lines, List<String> attachments, Optional<String> project) {
    var profile = head.text("CustomizationID").flatMap(Profile::ofCustomization);
    Stream.of("UBLVersionID", "ProfileID", "LineCountNumeric").forEach(head::text);
    var currency = head.needText("DocumentCurrencyCode");
    head.leaves().expect(currency);
    var sums = new UblSums(head);
    var vatEuros =
        head.text("TaxCurrencyCode")
            .filter(code -> code.equals(EInvoice.EURO) && !code.equals(currency))
            .flatMap(sums::vatIn);
    var stated = sums.stated(lines);
    var adjustments = adjustments(stated.vat());
    List<UblFault> faults = new ArrayList<>();
    if (!currency.equals(EInvoice.EURO))
      faults.add(new UblFault.OtherCurrency(head.place("DocumentCurrencyCode"), currency));
    faults.addAll(sums.faults(stated, lines, adjustments));
    var kind = kind();
    boolean isTurned = kind == InvoiceKind.SELF_BILLED_INVOICE && takesBack(stated);
    var invoice =
        isTurned
            ? turned(invoice(kind, currency, stated, lines, adjustments, project))
            : invoice(kind, currency, stated, lines, adjustments, project);
    head.leaves().leave(head.element());
    faults.addAll(head.leaves().faults());
    return new Received(
        profile,
        invoice,
        isTurned ? stated.negate() : stated,
        faults,
        head.leaves().unread(),
        attachments,
        isTurned ? vatEuros.map(Money::negate) : vatEuros);
  }

  /// A code that is not ours is left to be told as not taken over.
  private InvoiceKind kind() {
    var name = isCreditNote ? "CreditNoteTypeCode" : "InvoiceTypeCode";
    var kind =
        head.element()
            .text(name)
            .flatMap(UblShape::kindOf)
            .filter(known -> known.isCredit() == isCreditNote);
    if (kind.isPresent()) head.text(name);
    return kind.orElse(isCreditNote ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE);
  }

  private List<DocumentAdjustment> adjustments(List<VatSubtotal> subtotals) {
    List<DocumentAdjustment> adjustments = new ArrayList<>();
    for (var part : head.all("AllowanceCharge")) {
      var category =
          part.first("TaxCategory")
              .filter(UblLineReader::isVat)
              .orElseThrow(() -> part.leaves().missing(part.element(), "TaxCategory"));
      adjustments.add(
          new DocumentAdjustment(
              UblLineReader.adjustment(part), UblLineReader.vat(category, subtotals)));
    }
    return adjustments;
  }

  private EInvoice invoice(
      InvoiceKind kind,
      String currency,
      Totals stated,
      List<InvoiceLine> lines,
      List<DocumentAdjustment> adjustments,
      Optional<String> project) {
    var means = head.first("PaymentMeans");
    return new EInvoice(
        kind,
        head.needText("ID"),
        head.date("IssueDate")
            .orElseThrow(() -> head.leaves().missing(head.element(), "IssueDate")),
        head.date("DueDate").or(() -> means.flatMap(part -> part.date("PaymentDueDate"))),
        supply(),
        currency,
        supplier(),
        party("AccountingCustomerParty/Party"),
        references(project),
        lines,
        adjustments,
        stated.prepaid(),
        stated.rounding(),
        List.of(),
        payment(means),
        head.all("Note").stream().flatMap(note -> own(note).stream()).toList());
  }

  private static Optional<String> own(UblPart leaf) {
    return Optional.of(leaf.leaves().text(leaf.element())).filter(text -> !text.isEmpty());
  }

  private Supply supply() {
    return new Supply(
        head.date("Delivery/ActualDeliveryDate"),
        head.date("InvoicePeriod/StartDate"),
        head.date("InvoicePeriod/EndDate"),
        head.text("Delivery/DeliveryLocation/Address/Country/IdentificationCode"));
  }

  /// One from abroad may have a VAT number only through a representative.
  private Party supplier() {
    var supplier = party("AccountingSupplierParty/Party");
    if (supplier.vatNumber().isPresent()) return supplier;
    var represented = head.first("TaxRepresentativeParty").flatMap(UblDocument::vatNumber);
    return represented.map(supplier::withVatNumber).orElse(supplier);
  }

  private static Optional<String> vatNumber(UblPart party) {
    return party.all("PartyTaxScheme").stream()
        .filter(UblLineReader::isVat)
        .flatMap(scheme -> scheme.text("CompanyID").stream())
        .findFirst();
  }

  private Party party(String path) {
    var party = head.first(path).orElseThrow(() -> head.leaves().missing(head.element(), path));
    var called = party.text("PartyName/Name");
    var name = party.text("PartyLegalEntity/RegistrationName").or(() -> called).orElse("");
    return new Party(
        name,
        called.filter(trade -> !trade.equals(name)),
        party.first("PostalAddress").map(UblDocument::address).orElse(NOWHERE),
        party
            .id("PartyLegalEntity/CompanyID")
            .or(() -> party.id("PartyIdentification/ID").filter(id -> !id.scheme().equals("SEPA"))),
        vatNumber(party),
        party.id("EndpointID"),
        new Contact(
            party.text("Contact/Name"),
            party.text("Contact/Telephone"),
            party.text("Contact/ElectronicMail")));
  }

  private static final Address NOWHERE = new Address(List.of(), "", "", "");

  private static Address address(UblPart part) {
    return new Address(
        Stream.of("StreetName", "AdditionalStreetName", "AddressLine/Line")
            .flatMap(path -> part.text(path).stream())
            .toList(),
        part.text("PostalZone").orElse(""),
        part.text("CityName").orElse(""),
        part.text("Country/IdentificationCode").orElse(""));
  }

  private References references(Optional<String> project) {
    return new References(
        head.text("BuyerReference"),
        head.text("OrderReference/ID"),
        head.text("ContractDocumentReference/ID"),
        head.text("ProjectReference/ID").or(() -> project),
        head.all("BillingReference/InvoiceDocumentReference").stream()
            .map(part -> new CreditedInvoice(part.text("ID").orElse(""), part.date("IssueDate")))
            .toList());
  }

  private Payment payment(Optional<UblPart> means) {
    return new Payment(
        means.flatMap(part -> part.text("PaymentMeansCode")).orElse(""),
        means.flatMap(part ->
            part.text("PayeeFinancialAccount/ID", "PaymentMandate/PayerFinancialAccount/ID")),
        means.flatMap(part -> part.text("PayeeFinancialAccount/Name")),
        means.flatMap(part -> part.text("PayeeFinancialAccount/FinancialInstitutionBranch/ID")),
        means.flatMap(part -> part.text("PaymentID")),
        head.text("PaymentTerms/Note"),
        means.flatMap(part -> part.text("PaymentMandate/ID")),
        head.text("PayeeParty/PartyName/Name"));
  }

  /// A self-billed invoice of less than nothing, about another: that is how NLCIUS writes a
  /// self-billed credit note.
  private boolean takesBack(Totals stated) {
    return stated.payable().isNegative()
        && head.element().first("BillingReference/InvoiceDocumentReference").isPresent();
  }

  private static EInvoice turned(EInvoice invoice) {
    return invoice.toBuilder()
        .kind(InvoiceKind.SELF_BILLED_CREDIT_NOTE)
        .lines(invoice.lines().stream().map(InvoiceLine::negate).toList())
        .adjustments(invoice.adjustments().stream().map(DocumentAdjustment::negate).toList())
        .prepaid(invoice.prepaid().negate())
        .rounding(invoice.rounding().negate())
        .build();
  }
}
