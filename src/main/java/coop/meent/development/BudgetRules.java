package coop.meent.development;

import coop.meent.base.Id.DevelopmentRuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Every rule that was ever laid down.
///
/// @param all by the day from which they hold; of one day the last one laid down holds
public record BudgetRules(List<BudgetRule> all) {

  public BudgetRules {
    all = List.copyOf(all);
  }

  public Optional<BudgetRule> on(LocalDate day) {
    return all.stream().filter(rule -> !rule.from().isAfter(day)).reduce((_, later) -> later);
  }

  public Optional<BudgetRule> rule(DevelopmentRuleId id) {
    return all.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /// The first day on which anything can come in.
  Optional<LocalDate> begin() {
    return all.stream().map(BudgetRule::from).min(LocalDate::compareTo);
  }
}
