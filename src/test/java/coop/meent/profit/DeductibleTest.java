package coop.meent.profit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What may be deducted of a division: the worked examples of the reference.
class DeductibleTest {

  private static YearFigures figures(String profit, String members, String costs) {
    return new YearFigures(
        Money.parse(profit), Money.parse(profit), Money.parse(members), Money.parse(costs));
  }

  private static Claim claim(int number, boolean isLegalEntity) {
    return new Claim(
        new MemberId(new UUID(1, number)),
        number,
        "M" + number,
        isLegalEntity,
        Map.of(KeyKind.TURNOVER, BigDecimal.ONE));
  }

  @Test
  void creditedIsNotCountedInGoldenEightThree() {
    var figures = figures("40000", "180000", "240000");
    assertThat(figures.percentage()).isEqualTo(new BigDecimal("75.0000"));
    var deductible = Deductible.of(figures, Money.parse("20000"), Money.parse("10000"));
    assertThat(deductible.bound()).isEqualTo(Money.parse("30000"));
    assertThat(deductible.paid()).isEqualTo(Money.parse("20000"));
    assertThat(deductible.notCounted()).isEqualTo(Money.parse("10000"));
    assertThat(deductible.amount()).isEqualTo(Money.parse("20000"));
  }

  @Test
  void exampleCIsExact() {
    var figures = figures("10000", "92500", "105000");
    assertThat(figures.percentage()).isEqualTo(new BigDecimal("88.0952"));
    assertThat(Deductible.of(figures, Money.parse("10000"), Money.ZERO).amount())
        .isEqualTo(Money.parse("8809.52"));
    assertThat(Deductible.of(figures, Money.parse("6000"), Money.parse("3000")).amount())
        .isEqualTo(Money.parse("6000"));
  }

  @Test
  void whatGoesToALegalEntityIsNeverCounted() {
    var divider = new Divider(List.of(claim(1, false), claim(2, true)));
    var shares = (Divided.Shares) divider.divide(Money.parse("1000"), Division.by(KeyKind.EQUAL));
    var plan =
        Plan.of(
            divider,
            shares,
            figures("1000", "900", "900"),
            Money.parse("1000"),
            Destination.CAPITAL);
    assertThat(plan.deductible())
        .isEqualTo(new Deductible(Money.parse("1000"), Money.parse("500"), Money.parse("500")));
  }

  @Test
  void aLossOrAYearWithoutCostsDeductsNothing() {
    assertThat(Deductible.of(figures("-5", "10", "10"), Money.ZERO, Money.ZERO).amount())
        .isEqualTo(Money.ZERO);
    assertThat(Deductible.of(figures("5", "0", "0"), Money.parse("5"), Money.ZERO).amount())
        .isEqualTo(Money.ZERO);
  }
}
