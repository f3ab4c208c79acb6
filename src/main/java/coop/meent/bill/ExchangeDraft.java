package coop.meent.bill;

import coop.meent.base.ExchangeRate;
import coop.meent.base.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// In which other currency the amounts of a draft are, and what somebody says that it is worth.
///
/// @param currency as it was typed
/// @param rate how much of it one euro was; empty while nobody said so
/// @param date of the rate; empty for the day of the bill
/// @param source who says so
/// @param vatEuros what the bill itself says that its VAT is in euros
public record ExchangeDraft(
    String currency,
    Optional<BigDecimal> rate,
    Optional<LocalDate> date,
    String source,
    Optional<Money> vatEuros) {

  public static final String USUAL_SOURCE = "ECB";

  public static ExchangeDraft of(String currency, String rate) {
    return new ExchangeDraft(
        currency,
        Optional.of(new BigDecimal(rate)),
        Optional.empty(),
        USUAL_SOURCE,
        Optional.empty());
  }

  public ExchangeDraft withVatEuros(Optional<Money> vat) {
    return new ExchangeDraft(currency, rate, date, source, vat);
  }

  /// Its currency is the books' own: there is nothing to exchange.
  boolean isEuro() {
    return currency.strip().equalsIgnoreCase(ExchangeRate.EURO);
  }

  /// @param day of the bill
  /// @throws coop.meent.base.RefusedException with what is wrong with it
  ExchangeRate settle(LocalDate day, LocalDate today) {
    var code =
        ExchangeRate.foreign(currency)
            .orElseThrow(() -> BillRooms.refused(new BillRefusal.NoSuchCurrency(currency.strip())));
    var on = date.orElse(day);
    var perEuro = rate.orElseThrow(() -> BillRooms.refused(new BillRefusal.RateWanted(code, on)));
    if (!ExchangeRate.isRate(perEuro))
      throw BillRooms.refused(new BillRefusal.NotARate(perEuro.toPlainString()));
    if (on.isAfter(today)) throw BillRooms.refused(new BillRefusal.RateNotYet(on));
    return new ExchangeRate(code, perEuro, on, source.isBlank() ? USUAL_SOURCE : source);
  }
}
