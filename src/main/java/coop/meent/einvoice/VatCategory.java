package coop.meent.einvoice;

import java.util.Optional;
import java.util.stream.Stream;

/// What kind of VAT a line bears (UNCL 5305), by the letters that UBL writes.
public enum VatCategory {
  /// Standard and reduced rate, above zero.
  S,

  /// Zero rate.
  Z,

  /// Exempt.
  E,

  /// Reverse charge: the customer owes it.
  AE,

  /// Supply of goods to a business in another country of the EU.
  K,

  /// Export of goods out of the EU.
  G,

  /// Not a matter of VAT here; stands with no other category on an invoice.
  O,

  /// Canary Islands (IGIC); only read.
  L,

  /// Ceuta and Melilla (IPSI); only read.
  M;

  public static Optional<VatCategory> ofCode(String code) {
    return Stream.of(values()).filter(category -> category.name().equals(code)).findFirst();
  }

  /// Whether an amount of VAT stands on the invoice.
  public boolean bearsVat() {
    return this == S || this == L || this == M;
  }

  /// Whether the invoice must say why there is no VAT.
  public boolean needsReason() {
    return this == E || this == AE || this == K || this == G || this == O;
  }
}
