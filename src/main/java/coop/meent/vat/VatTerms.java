package coop.meent.vat;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/// A code with its rate on a day and the accounts of one book.
///
/// @param places where each part of the VAT goes
public record VatTerms(VatCode code, Tariff tariff, Rate rate, Map<VatPart, AccountId> places) {

  /// To the cent, half up as the tax office rounds; the same for a credit note with its sign
  /// turned.
  private static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

  public VatTerms {
    places = Map.copyOf(places);
  }

  /// What people type and a list is chosen from: `P21`; with the percentage where the code leaves a
  /// choice and this is not the usual one: `PED9`.
  public String key() {
    boolean isUsual = code.tariffs().getFirst() == tariff;
    return isUsual ? code.code() : code.code() + percent();
  }

  /// `PED Service from the EU 21 %`
  public String name(Language language) {
    var name = key() + " " + code.name(language);
    return code.accounts().isEmpty() ? name : name + " " + percent() + " %";
  }

  private String percent() {
    return rate.value().movePointRight(2).stripTrailingZeros().toPlainString();
  }

  /// The VAT on an amount without it.
  public Money on(Money net) {
    return net.times(rate, ROUNDING);
  }

  /// The VAT within an amount that includes it. What is left is the net amount. Of an amount that
  /// was made by adding [#on] this is that VAT again; some amounts cannot come about that way, and
  /// for those it differs a cent from the VAT on what is left.
  public Money within(Money gross) {
    var exact =
        BigDecimal.valueOf(gross.cents())
            .multiply(rate.value())
            .divide(BigDecimal.ONE.add(rate.value()), 0, ROUNDING);
    return Money.ofCents(exact.longValueExact());
  }

  /// Whether the VAT is part of what is paid.
  boolean isPaidWithIt() {
    return switch (code.treatment()) {
      case APART, LOST -> true;
      case NONE, SHARED, REVERSED, OWED -> false;
    };
  }
}
