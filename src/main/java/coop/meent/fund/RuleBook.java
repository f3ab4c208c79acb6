package coop.meent.fund;

import coop.meent.base.Id.FundRuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Every rule that was ever laid down.
///
/// @param rules by the day from which they hold; of one day the last one laid down holds
public record RuleBook(List<SpendingRule> rules) {

  public RuleBook {
    rules = List.copyOf(rules);
  }

  public Optional<SpendingRule> on(FundKind fund, LocalDate day) {
    return of(fund).stream().filter(rule -> !rule.from().isAfter(day)).reduce((_, later) -> later);
  }

  public List<SpendingRule> of(FundKind fund) {
    return rules.stream().filter(rule -> rule.fund() == fund).toList();
  }

  public Optional<SpendingRule> rule(FundRuleId id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
