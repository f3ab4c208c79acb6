package coop.meent.base;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an amount was in another currency, before it was turned into euros.
///
/// @param amount in hundredths of the rate's currency, with the sign of the amount in euros
public record Original(Money amount, ExchangeRate rate) implements Named {

  /// As it is stored; empty where something of it lacks or cannot be.
  public static Optional<Original> read(
      @Nullable String currency,
      @Nullable Money amount,
      @Nullable String rate,
      @Nullable LocalDate date,
      @Nullable String source) {
    if (currency == null || amount == null || rate == null || date == null) return Optional.empty();
    try {
      var perEuro = new BigDecimal(rate);
      var by = source == null ? "" : source;
      return Optional.of(new Original(amount, new ExchangeRate(currency, perEuro, date, by)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public String currency() {
    return rate.currency();
  }

  /// In euros at its own rate.
  public Money euros() {
    return rate.euros(amount);
  }

  public Original withAmount(Money other) {
    return new Original(other, rate);
  }

  public Original negate() {
    return withAmount(amount.negate());
  }

  /// `1234.56 USD`, as commands and files write it.
  @Override
  public String toString() {
    return amount + " " + currency();
  }

  /// `USD 1.234,56`.
  @Override
  public String in(Texts texts) {
    return amount(texts, amount, currency());
  }

  /// An amount with its currency in front: of the euro its sign.
  public static String amount(Texts texts, Money amount, String currency) {
    if (currency.equals(ExchangeRate.EURO)) return texts.euro(amount);
    var words = currency + "\u00a0" + texts.money(amount.abs());
    return amount.isNegative() ? "\u2212\u00a0" + words : words;
  }
}
