package coop.meent.fund;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A fund as it stands, opened to its causes.
///
/// @param rule that holds today
/// @param movements in the order of days, what was taken back with them
/// @param reserved for what others agreed to and is not paid out yet, as far as it can be read here
/// @param outstanding what is to come back, as far as it can be read here
/// @param payers how many members pay into it now
public record FundStanding(
    FundKind fund,
    Optional<SpendingRule> rule,
    List<SpendingRule> rules,
    List<Movement> movements,
    Money reserved,
    Money outstanding,
    int payers) {

  public FundStanding {
    rules = List.copyOf(rules);
    movements = List.copyOf(movements);
  }

  /// What is in it: the sum of everything that went in and out.
  public Money balance() {
    return Money.sum(movements.stream().map(Movement::amount).toList());
  }

  /// What can be asked of it: what is in it, less what is promised and what stays in it by its
  /// rule.
  public Money free() {
    var floor = rule.map(one -> one.limits().floor()).orElse(Money.ZERO);
    return balance().minus(reserved).minus(floor);
  }

  /// What members bring in in a month by the rule.
  public Money monthly() {
    return rule.map(one -> Money.ofCents(Math.multiplyExact(one.monthly().cents(), payers)))
        .orElse(Money.ZERO);
  }

  /// When what is paid out now is in it again by the months that members pay; empty where nobody
  /// pays in by the month.
  public Optional<LocalDate> again(Money amount, LocalDate today) {
    long each = monthly().cents();
    if (each <= 0) return Optional.empty();
    return Optional.of(today.plusMonths(Math.ceilDiv(amount.cents(), each)));
  }
}
