package coop.meent.einvoice;

import coop.meent.base.Money;

/// The VAT of all lines of one category and rate.
///
/// @param vat with the reasons of all those lines
/// @param taxable without VAT
/// @param amount the VAT on it
public record VatSubtotal(InvoiceVat vat, Money taxable, Money amount) {

  VatSubtotal negate() {
    return new VatSubtotal(vat, taxable.negate(), amount.negate());
  }
}
