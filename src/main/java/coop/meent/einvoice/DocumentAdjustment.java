package coop.meent.einvoice;

/// A charge or an allowance on the whole invoice, taxed as it says.
public record DocumentAdjustment(Adjustment adjustment, InvoiceVat vat) {

  DocumentAdjustment negate() {
    return new DocumentAdjustment(adjustment.negate(), vat);
  }
}
