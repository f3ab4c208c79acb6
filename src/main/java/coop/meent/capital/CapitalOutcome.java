package coop.meent.capital;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.member.Member;
import coop.meent.member.MemberState;
import coop.meent.statute.RuleAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What came of a deed on somebody's capital; refusals in order of precedence.
public sealed interface CapitalOutcome {

  /// @param account how the capital stands now
  /// @param entry how people refer to what was booked, where anything was
  record Done(Member member, CapitalAccount account, Optional<String> entry, DeedId deed)
      implements CapitalOutcome {}

  record Unknown() implements CapitalOutcome, Refusal {}

  /// Only members bring in capital.
  record NotAMember(String name, MemberState state) implements CapitalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, state);
    }
  }

  record NotYet(LocalDate day) implements CapitalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  record NoAmount() implements CapitalOutcome, Refusal {}

  /// A rule is needed that nobody laid down.
  record Asks(RuleAnswer.Missing missing) implements CapitalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return missing.arguments();
    }
  }

  record AlreadyAsked(String name, Money open, LocalDate since) implements CapitalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, open, since);
    }
  }

  /// What the rule asks is there already.
  record BroughtIn(String name, Money balance, Money contribution)
      implements CapitalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, balance, contribution);
    }
  }

  record NothingAsked(String name) implements CapitalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// No open bank line fits what was asked.
  record NotSeen(String name, Money open) implements CapitalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, open);
    }
  }

  record SeveralSeen(String name, long lines, Money open) implements CapitalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, lines, open);
    }
  }

  record MoreThanThere(String name, Money amount, Money balance)
      implements CapitalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, amount, balance);
    }
  }

  /// What came from a profit goes back with that profit's booking.
  record FromProfit() implements CapitalOutcome, Refusal {}

  record TakenBackAlready() implements CapitalOutcome, Refusal {}

  /// It was put in more than stands there now: something was paid out of it since.
  record PaidOutSince(String name, Money balance) implements CapitalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, balance);
    }
  }

  record NoBooks() implements CapitalOutcome, Refusal {}

  record NothingToTakeOver() implements CapitalOutcome, Refusal {}

  /// @param reason of the bank or the ledger, with words of its own
  record BooksRefuse(Refusal reason) implements CapitalOutcome {}

  /// What is said to who asked; empty when it was done.
  static Optional<Refusal> refusal(CapitalOutcome outcome) {
    return switch (outcome) {
      case Done _ -> Optional.empty();
      case BooksRefuse(var reason) -> Optional.of(reason);
      case Refusal refusal -> Optional.of(refusal);
    };
  }
}
