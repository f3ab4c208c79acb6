package coop.meent.bank;

import coop.meent.base.Refusal;
import java.util.List;

/// What came of keeping a rule; refusals in order of precedence.
public sealed interface RuleOutcome {

  record Saved(BankRule rule) implements RuleOutcome {}

  record NoName() implements RuleOutcome, Refusal {}

  /// A rule that asks nothing would fit every line.
  record NoCondition() implements RuleOutcome, Refusal {}

  record NoSuchAccount() implements RuleOutcome, Refusal {}

  /// The account is kept per member.
  record MemberMissing(String account) implements RuleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(account);
    }
  }
}
