package coop.meent.einvoice;

import java.util.Optional;

/// Under which names and with which sign UBL writes a kind of document.
///
/// @param code of UNCL 1001
/// @param isNegated whether the amounts of a credit note are written below zero
record UblShape(boolean isCreditNote, String code, boolean isNegated) {

  static final String INVOICE = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
  static final String CREDIT_NOTE = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";
  static final String PARTS =
      "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
  static final String LEAVES =
      "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

  private static final String CODE_INVOICE = "380";
  private static final String CODE_CREDIT_NOTE = "381";
  private static final String CODE_SELF_BILLED_INVOICE = "389";
  private static final String CODE_SELF_BILLED_CREDIT_NOTE = "261";

  /// What another document is, when it is a project.
  static final String CODE_PROJECT = "50";

  /// NLCIUS knows no self-billed credit note: of its codes (BR-NL-7, BR-NL-8) only 389 says that
  /// the customer made it, and that stands in the schema of invoices. So there it is a self-billed
  /// invoice of less than nothing that names another, which [UblDocument] turns back.
  static UblShape of(InvoiceKind kind, Profile profile) {
    return switch (kind) {
      case INVOICE -> new UblShape(false, CODE_INVOICE, false);
      case CREDIT_NOTE -> new UblShape(true, CODE_CREDIT_NOTE, false);
      case SELF_BILLED_INVOICE -> new UblShape(false, CODE_SELF_BILLED_INVOICE, false);
      case SELF_BILLED_CREDIT_NOTE ->
          profile == Profile.NLCIUS
              ? new UblShape(false, CODE_SELF_BILLED_INVOICE, true)
              : new UblShape(true, CODE_SELF_BILLED_CREDIT_NOTE, false);
    };
  }

  static Optional<InvoiceKind> kindOf(String code) {
    return switch (code) {
      case CODE_INVOICE -> Optional.of(InvoiceKind.INVOICE);
      case CODE_CREDIT_NOTE -> Optional.of(InvoiceKind.CREDIT_NOTE);
      case CODE_SELF_BILLED_INVOICE -> Optional.of(InvoiceKind.SELF_BILLED_INVOICE);
      case CODE_SELF_BILLED_CREDIT_NOTE -> Optional.of(InvoiceKind.SELF_BILLED_CREDIT_NOTE);
      default -> Optional.empty();
    };
  }

  String root() {
    return isCreditNote ? "CreditNote" : "Invoice";
  }

  String namespace() {
    return isCreditNote ? CREDIT_NOTE : INVOICE;
  }

  String typeCode() {
    return isCreditNote ? "cbc:CreditNoteTypeCode" : "cbc:InvoiceTypeCode";
  }

  String line() {
    return isCreditNote ? "cac:CreditNoteLine" : "cac:InvoiceLine";
  }

  String quantity() {
    return isCreditNote ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity";
  }
}
