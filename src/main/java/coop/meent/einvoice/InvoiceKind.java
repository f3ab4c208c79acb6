package coop.meent.einvoice;

/// What a document is. A self-billed one is made by the customer in the supplier's name, by an
/// agreement between them; supplier and customer stay who they are.
public enum InvoiceKind {
  INVOICE,
  CREDIT_NOTE,
  SELF_BILLED_INVOICE,
  SELF_BILLED_CREDIT_NOTE;

  public boolean isCredit() {
    return this == CREDIT_NOTE || this == SELF_BILLED_CREDIT_NOTE;
  }

  public boolean isSelfBilled() {
    return this == SELF_BILLED_INVOICE || this == SELF_BILLED_CREDIT_NOTE;
  }
}
