package coop.meent.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.meent.TestSeed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void textsReadAsWholeCents() {
    assertThat(List.of("-1234.56", "12", "12.5", "12.500", " 0.01 ", "1e2"))
        .extracting(text -> Money.parse(text).cents())
        .containsExactly(-123_456L, 1_200L, 1_250L, 1_250L, 1L, 10_000L);
  }

  @Test
  void nothingIsRoundedUnseen() {
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.parse("0.005"));
    assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Money.parse("1,50"));
    assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Money.parse(""));
  }

  @Test
  void whatDoesNotFitThrows() {
    var most = new Money(Long.MAX_VALUE);
    var cent = Money.ofCents(1);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(cent));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new Money(Long.MIN_VALUE).minus(cent));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new Money(Long.MIN_VALUE).negate());
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Money.parse("92233720368547758.08"));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> most.times(Rate.of("2"), RoundingMode.HALF_UP));
  }

  @Test
  void roundingIsNamedAtTheCall() {
    var net = Money.parse("-6491.34");
    assertThat(net.times(Rate.percent("25"), RoundingMode.HALF_UP))
        .isEqualTo(Money.parse("-1622.84"));
    assertThat(net.times(Rate.percent("25"), RoundingMode.DOWN)).isEqualTo(Money.parse("-1622.83"));
  }

  @Test
  void ratesAreEqualHoweverTheyAreWritten() {
    assertThat(Rate.percent("21.0")).isEqualTo(Rate.of("0.21"));
  }

  @Test
  void anyAmountReadsBackFromItsText() {
    var random = new Seeded(TestSeed.print("MoneyTest.anyAmountReadsBackFromItsText"));
    for (int run = 0; run < 5_000; run++) {
      var money = new Money(random.nextLong() >> random.nextInt(63));
      assertThat(Money.parse(money.toString())).isEqualTo(money);
      assertThat(money.toString()).matches("-?\\d+\\.\\d\\d");
    }
  }

  @Test
  void sumsAreThoseOfExactDecimals() {
    var random = new Seeded(TestSeed.print("MoneyTest.sumsAreThoseOfExactDecimals"));
    List<Money> amounts = new ArrayList<>();
    var exact = BigDecimal.ZERO;
    for (int run = 0; run < 1_000; run++) {
      var money = new Money(random.nextLong() >> 12);
      amounts.add(money);
      exact = exact.add(money.toBigDecimal());
    }
    assertThat(Money.sum(amounts).toBigDecimal()).isEqualByComparingTo(exact);
  }
}
