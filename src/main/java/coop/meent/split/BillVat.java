package coop.meent.split;

import coop.meent.base.Money;
import coop.meent.vat.Tariff;
import coop.meent.vat.VatRates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// The VAT of a member's invoice to the cooperative: work done for a Dutch business takes the
/// standard rate of the day, wherever the cooperative's own client is; in the small business scheme
/// there is none.
record BillVat(String code, BigDecimal percent, Money amount) {

  static final String STANDARD = "V21";
  static final String SMALL_BUSINESS = "KOR";

  static BillVat of(Money net, boolean isSmallBusiness, LocalDate day) {
    if (isSmallBusiness) return new BillVat(SMALL_BUSINESS, BigDecimal.ZERO, Money.ZERO);
    var rate = new VatRates().on(day, Tariff.STANDARD).orElseThrow();
    return new BillVat(
        STANDARD, rate.value().movePointRight(2), net.times(rate, RoundingMode.HALF_UP));
  }
}
