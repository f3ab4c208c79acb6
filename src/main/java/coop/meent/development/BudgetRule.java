package coop.meent.development;

import coop.meent.base.Id.DevelopmentRuleId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// How budgets grow and are spent, from a day on.
///
/// @param from the first day of a month
/// @param resolution by whom it was decided
public record BudgetRule(
    DevelopmentRuleId id,
    LocalDate from,
    Growth growth,
    Keeping keeping,
    Voting voting,
    String resolution) {

  private static final int SCALE = 4;

  /// @param amount a month or a year
  /// @param points hundredths of a percent of the turnover
  public record Growth(AccrualWay way, Money amount, int points) {

    public Rate rate() {
      return new Rate(BigDecimal.valueOf(points, SCALE));
    }

    boolean isSound() {
      return way == AccrualWay.TURNOVER
          ? points > 0 && points <= 10_000
          : amount.isPositive() && points == 0;
    }
  }

  /// @param lifeMonths after so many a tranche lapses
  /// @param carry what may go along into another year; empty: all of it
  /// @param giftMonths after so many what was given away lapses where it is
  public record Keeping(int lifeMonths, Optional<Money> carry, int giftMonths) {

    /// Long enough to find a training and follow it.
    public static final int GIFT_MONTHS = 12;

    public Keeping(int lifeMonths, Optional<Money> carry) {
      this(lifeMonths, carry, GIFT_MONTHS);
    }
  }

  /// @param approvals how many others must agree
  /// @param days within how many they answer
  public record Voting(int approvals, int days) {}

  /// The same, kept.
  BudgetRule as(DevelopmentRuleId id) {
    return new BudgetRule(id, from, growth, keeping, voting, resolution.strip());
  }

  public boolean isSound() {
    return growth.isSound()
        && keeping.lifeMonths >= 1
        && keeping.giftMonths >= 1
        && keeping.carry.filter(Money::isNegative).isEmpty()
        && voting.approvals >= 1
        && voting.days >= 1
        && from.getDayOfMonth() == 1;
  }
}
