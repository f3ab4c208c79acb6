package coop.meent.vat;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// When the VAT on what a book sells counts in its return. What is bought counts by its invoice on
/// either basis.
public enum VatBasis implements Named {
  /// As it is booked (factuurstelsel).
  INVOICE,

  /// As it is paid (kasstelsel).
  CASH;

  @Override
  public String in(Texts texts) {
    return texts.get("vat.basis." + name());
  }
}
