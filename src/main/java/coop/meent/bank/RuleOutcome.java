package coop.meent.bank;

import coop.meent.base.Refusal;
import coop.meent.ledger.Account;
import java.util.List;

/// What came of keeping a rule; refusals in order of precedence.
public sealed interface RuleOutcome {

  record Saved(BankRule rule) implements RuleOutcome {}

  record NoName() implements RuleOutcome, Refusal {}

  /// People end rules by name.
  record NameTaken(String name) implements RuleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record BadIban(String iban) implements RuleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(iban);
    }
  }

  /// A rule that asks nothing would fit every line.
  record NoCondition() implements RuleOutcome, Refusal {}

  record NoSuchAccount() implements RuleOutcome, Refusal {}

  /// The account is kept per member.
  record MemberMissing(Account account) implements RuleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(account.label());
    }
  }
}
