package coop.meent.fund;

import coop.meent.base.Id.FundRuleId;
import coop.meent.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/// How a fund is filled and spent, from a day on.
///
/// @param fund which one
/// @param voting who decide, how many of them must agree, within how many days
/// @param limits how much
/// @param waitDays after the client's invoice before the guarantee stands in
/// @param months within which it comes back at the latest
/// @param monthly what every member pays in a month
/// @param resolution by whom it was decided
public record SpendingRule(
    FundRuleId id,
    FundKind fund,
    LocalDate from,
    Voting voting,
    Limits limits,
    int waitDays,
    int months,
    Money monthly,
    String resolution) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public record Voting(Deciders deciders, int approvals, int days) {
    public Voting {
      if (approvals < 1 || days < 1) throw new IllegalArgumentException(approvals + ", " + days);
    }
  }

  /// @param most of one request
  /// @param year for one member in a calendar year
  /// @param floor what stays in the fund
  /// @param percent of what a client still owes
  public record Limits(Money most, Optional<Money> year, Money floor, int percent) {

    /// Of an invoice that waits for a client, rounded down: never more than the share.
    public Money share(Money held) {
      return Money.of(
          held.toBigDecimal()
              .multiply(BigDecimal.valueOf(percent))
              .divide(HUNDRED, 2, RoundingMode.DOWN));
    }
  }

  /// The same, kept.
  SpendingRule as(FundRuleId id) {
    return new SpendingRule(
        id, fund, from, voting, limits, waitDays, months, monthly, resolution.strip());
  }
}
