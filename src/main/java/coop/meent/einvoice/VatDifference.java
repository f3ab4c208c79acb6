package coop.meent.einvoice;

import coop.meent.base.Money;

/// That the VAT of a category and rate is not what its lines come to by themselves: of a credit
/// note that takes what earlier ones left, which rounded each on its own. The official rules let it
/// differ (BR-CO-17).
///
/// @param amount put on what is computed
public record VatDifference(InvoiceVat vat, Money amount) {}
