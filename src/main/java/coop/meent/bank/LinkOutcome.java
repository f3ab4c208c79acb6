package coop.meent.bank;

import coop.meent.base.Refusal;
import java.util.List;

/// What came of linking a bank account by hand; refusals in order of precedence.
public sealed interface LinkOutcome {

  record Linked(BankAccount account) implements LinkOutcome {}

  record NoNumber() implements LinkOutcome, Refusal {}

  record NoSuchAccount() implements LinkOutcome, Refusal {}

  /// Lines were booked against the account it stands for: they would no longer agree.
  record HasLines(String iban) implements LinkOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(iban);
    }
  }

  /// Another bank account is linked to it.
  record AccountTaken(String account, String iban) implements LinkOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(account, iban);
    }
  }
}
