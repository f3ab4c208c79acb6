package coop.meent.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

  @ParameterizedTest
  @CsvSource({
    "1.0834, 100.00, 92.30",
    "1.0834, -100.00, -92.30",
    "2, 0.01, 0.01",
    "2, 0.03, 0.02",
    "0.8, 1.00, 1.25",
    "163.25, 12500.00, 76.57",
    "1.0834, 0.00, 0.00"
  })
  void whatARateMakesIsRoundedToTheCentHalvesAwayFromZero(
      String rate, String amount, String euros) {
    var by = new ExchangeRate("USD", new BigDecimal(rate), DAY, "ECB");
    assertThat(by.euros(Money.parse(amount))).isEqualTo(Money.parse(euros));
  }

  @Test
  void aCurrencyIsKnownByItsLettersAndTheEuroIsNoOther() {
    assertThat(ExchangeRate.foreign(" usd ")).contains("USD");
    assertThat(ExchangeRate.foreign("EUR")).isEmpty();
    assertThat(ExchangeRate.foreign("XAU")).isEmpty();
    assertThatThrownBy(() -> new ExchangeRate("EUR", BigDecimal.ONE, DAY, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsNotWholeIsNotRead() {
    var amount = Money.parse("1.00");
    assertThat(Original.read("USD", amount, "1.0834", DAY, null)).isPresent();
    assertThat(Original.read("USD", amount, "often", DAY, null)).isEmpty();
    assertThat(Original.read("USD", amount, "0", DAY, null)).isEmpty();
    assertThat(Original.read("USD", amount, null, DAY, "ECB")).isEmpty();
    assertThat(Original.read(null, amount, "1", DAY, "ECB")).isEmpty();
  }
}
