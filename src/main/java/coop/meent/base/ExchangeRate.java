package coop.meent.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/// How much of another currency one euro was on a day, as the European Central Bank writes it:
/// `1.0834` dollars. Exact; what it makes of an amount is rounded to the cent, halves away from
/// zero.
///
/// @param currency ISO 4217, never the euro
/// @param perEuro more than nothing
/// @param source who says so: the ECB, the card company, the bank
public record ExchangeRate(String currency, BigDecimal perEuro, LocalDate date, String source)
    implements Named {

  public static final String EURO = "EUR";

  /// More digits than any source gives: a slip of the finger.
  private static final int MOST_DIGITS = 20;

  private static final int MOST_DECIMALS = 10;

  public ExchangeRate {
    perEuro = perEuro.stripTrailingZeros();
    source = source.strip();
    if (!isRate(perEuro)) throw new IllegalArgumentException("no rate: " + perEuro);
    if (foreign(currency).filter(currency::equals).isEmpty())
      throw new IllegalArgumentException("no other currency: " + currency);
  }

  /// The code of a currency that is not the euro, in capitals; empty for what is no currency of any
  /// country, such as gold.
  public static Optional<String> foreign(String typed) {
    var code = typed.strip().toUpperCase(Locale.ROOT);
    if (code.equals(EURO)) return Optional.empty();
    try {
      return Optional.of(code)
          .filter(one -> Currency.getInstance(one).getDefaultFractionDigits() >= 0);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /// Whether a number can be a rate.
  public static boolean isRate(BigDecimal perEuro) {
    var plain = perEuro.stripTrailingZeros();
    return plain.signum() > 0
        && plain.scale() <= MOST_DECIMALS
        && plain.precision() - plain.scale() <= MOST_DIGITS - MOST_DECIMALS;
  }

  /// What an amount of the currency is in euros, to the cent.
  ///
  /// @throws ArithmeticException when that passes a long
  public Money euros(Money original) {
    var cents = BigDecimal.valueOf(original.cents()).divide(perEuro, 0, RoundingMode.HALF_UP);
    return Money.ofCents(cents.longValueExact());
  }

  /// `1.0834`, as it is stored and as commands write it.
  public String plain() {
    return perEuro.toPlainString();
  }

  /// `1.0834 USD 2026-11-20 ECB`, as files write it.
  @Override
  public String toString() {
    return (plain() + " " + currency + " " + date + " " + source).strip();
  }

  /// `€ 1 = 1,0834 USD (ECB, 20 nov. 2026)`.
  @Override
  public String in(Texts texts) {
    var said = texts.get("base.rate", texts.decimal(perEuro), currency, texts.shortDate(date));
    return source.isEmpty() ? said : texts.get("base.rate.by", said, source);
  }
}
