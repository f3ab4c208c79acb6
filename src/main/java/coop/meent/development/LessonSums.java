package coop.meent.development;

import coop.meent.base.Money;
import coop.meent.vat.Tariff;
import coop.meent.vat.VatRates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// What a lesson comes to.
///
/// @param vat of the standard tariff: a lesson between two who run a business each; in the small
///   business scheme there is none
public record LessonSums(Money net, Money vat) {

  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

  /// @param rate of an hour, without VAT
  static Money net(int minutes, Money rate) {
    return Money.of(
        rate.toBigDecimal()
            .multiply(BigDecimal.valueOf(minutes))
            .divide(HOUR, 2, RoundingMode.HALF_UP));
  }

  /// @param day whose tariff holds
  public static LessonSums on(LocalDate day, int minutes, Money rate, boolean isSmallBusiness) {
    var net = net(minutes, rate);
    if (isSmallBusiness) return new LessonSums(net, Money.ZERO);
    var standard = new VatRates().on(day, Tariff.STANDARD).orElseThrow();
    return new LessonSums(net, net.times(standard, RoundingMode.HALF_UP));
  }

  /// The standard tariff of a day, `21`.
  static BigDecimal percent(LocalDate day) {
    return new VatRates().on(day, Tariff.STANDARD).orElseThrow().value().movePointRight(2);
  }

  public Money gross() {
    return net.plus(vat);
  }
}
