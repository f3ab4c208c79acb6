package coop.meent.annualbudget;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Money;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MonthAmountsTest {

  private static Money money(String text) {
    return Money.parse(text);
  }

  @Test
  void aYearIsTheSameEveryMonthAndDecemberTakesTheRest() {
    var months = MonthAmounts.even(money("1000.00"));
    assertThat(months.of(Month.JANUARY)).isEqualTo(money("83.33"));
    assertThat(months.of(Month.DECEMBER)).isEqualTo(money("83.37"));
    assertThat(months.total()).isEqualTo(money("1000.00"));
    assertThat(MonthAmounts.even(money("-0.13")).of(Month.DECEMBER)).isEqualTo(money("-0.02"));
  }

  @Test
  void aYearThatCameToNothingHasNoProportions() {
    assertThat(MonthAmounts.like(MonthAmounts.ZERO, money("12.00"))).isEmpty();
    var there =
        MonthAmounts.of(
            month -> money(month == Month.MAY ? "50.00" : month == Month.JUNE ? "-50.00" : "0"));
    assertThat(MonthAmounts.like(there, money("12.00"))).isEmpty();
    assertThat(there.raised(BigDecimal.TEN).of(Month.MAY)).isEqualTo(money("55.00"));
  }

  @Test
  void aRefundKeepsItsMonthAndItsSign() {
    var before =
        MonthAmounts.of(month ->
            money(month == Month.MARCH ? "300.00" : month == Month.JULY ? "-100.00" : "0"));
    var like = MonthAmounts.like(before, money("400.00")).orElseThrow();
    assertThat(like.of(Month.MARCH)).isEqualTo(money("600.00"));
    assertThat(like.of(Month.JULY)).isEqualTo(money("-200.00"));
  }

  @Test
  void noCentComesOrGoesWhateverTheShape() {
    var random = new Random(TestSeed.print("MonthAmountsTest"));
    for (int i = 0; i < 500; i++) {
      var shape = MonthAmounts.of(_ -> Money.ofCents(random.nextLong(-50_000, 200_000)));
      var total = Money.ofCents(random.nextLong(-10_000_000, 10_000_000));
      assertThat(MonthAmounts.even(total).total()).isEqualTo(total);
      MonthAmounts.like(shape, total).ifPresent(like -> assertThat(like.total()).isEqualTo(total));
      if (!shape.total().isZero())
        assertThat(MonthAmounts.like(shape, shape.total())).contains(shape);
    }
  }
}
