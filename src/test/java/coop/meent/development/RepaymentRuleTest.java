package coop.meent.development;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.RepaymentRuleId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is paid back gets smaller with every step, is never more than the part, and ends.
class RepaymentRuleTest {

  private static final LocalDate ENDED = LocalDate.of(2026, 5, 31);

  private static RepaymentRule rule(int months, int step, String least) {
    return new RepaymentRule(
        new RepaymentRuleId(new UUID(0, 1)),
        LocalDate.of(2026, 1, 1),
        Money.parse(least),
        months,
        step,
        "Assembly");
  }

  /// All of it in the first year and half in the second, as many schemes have it; or a part less
  /// every month.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # months, step, paid, lastDay, left
          24, 12, 1000.00, 2026-03-01, 1000.00
          24, 12, 1000.00, 2026-05-31, 1000.00
          24, 12, 1000.00, 2027-05-30, 1000.00
          24, 12, 1000.00, 2027-05-31, 500.00
          24, 12, 1000.01, 2027-05-31, 500.00
          24, 12, 1000.00, 2028-05-30, 500.00
          24, 12, 1000.00, 2028-05-31, 0.00
          24, 12, 1000.00, 2031-01-01, 0.00
          24, 1, 1000.00, 2026-06-30, 958.33
          24, 1, 1000.00, 2026-06-29, 1000.00
          24, 1, 1000.00, 2028-04-30, 41.66
          0, 1, 1000.00, 2026-05-31, 0.00
          """)
  void isSmallerWithEveryStep(int months, int step, String paid, LocalDate lastDay, String left) {
    assertThat(rule(months, step, "0").left(Money.parse(paid), ENDED, lastDay)).hasToString(left);
  }

  @Test
  void neverGrowsAndEndsAtNothing() {
    for (int step : new int[] {1, 3, 6, 12}) {
      var rule = rule(36, step, "0");
      var before = Money.parse("733.19");
      for (int day = 0; day < 1200; day += 5) {
        var left = rule.left(Money.parse("733.19"), ENDED, ENDED.plusDays(day));
        assertThat(left.compareTo(before)).isNotPositive();
        before = left;
      }
      assertThat(before.isZero()).isTrue();
      assertThat(rule.steps(ENDED).getLast().parts()).isZero();
    }
  }

  @Test
  void longerThanTheLawBearsOrInHalfStepsIsNoRule() {
    assertThat(rule(36, 12, "0").isSound()).isTrue();
    assertThat(rule(37, 1, "0").isSound()).isFalse();
    assertThat(rule(24, 7, "0").isSound()).isFalse();
    assertThat(rule(-1, 1, "0").isSound()).isFalse();
    assertThat(rule(24, 0, "0").isSound()).isFalse();
    assertThat(rule(24, 12, "500").asks(Money.parse("499.99"))).isFalse();
    assertThat(rule(24, 12, "500").asks(Money.parse("500"))).isTrue();
  }
}
