package coop.meent.einvoice;

import coop.meent.base.Money;
import coop.meent.base.Rate;
import java.util.List;

/// What an invoice adds up to.
///
/// @param lines the lines without VAT
/// @param allowances off the whole invoice, as a positive amount
/// @param charges on the whole invoice
/// @param net without VAT
/// @param vat per category and rate, as they first occur
/// @param vatAmount all VAT
/// @param gross with VAT
/// @param prepaid paid before
/// @param rounding put on what is to be paid
/// @param payable what is to be paid; on a credit note what is given back
public record Totals(
    Money lines,
    Money allowances,
    Money charges,
    Money net,
    List<VatSubtotal> vat,
    Money vatAmount,
    Money gross,
    Money prepaid,
    Money rounding,
    Money payable) {

  public Totals {
    vat = List.copyOf(vat);
  }

  /// The VAT of one category and rate; zero where there are no such lines.
  public Money vatOf(VatCategory category, Rate rate) {
    return vat.stream()
        .filter(one -> one.vat().category() == category && one.vat().rate().equals(rate))
        .map(VatSubtotal::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  /// What was taken off is put on, and the other way round.
  Totals negate() {
    return new Totals(
        lines.negate(),
        charges,
        allowances,
        net.negate(),
        vat.stream().map(VatSubtotal::negate).toList(),
        vatAmount.negate(),
        gross.negate(),
        prepaid.negate(),
        rounding.negate(),
        payable.negate());
  }
}
