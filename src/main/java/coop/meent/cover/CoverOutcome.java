package coop.meent.cover;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What came of a deed on a policy; refusals in order of precedence.
public sealed interface CoverOutcome {

  /// @param history as it is now
  record Kept(PolicyHistory history, DeedId deed) implements CoverOutcome {}

  /// @param standing of the damage now
  /// @param entry how people refer to what was booked, where anything was
  record Noted(DamageStanding standing, Optional<String> entry, DeedId deed)
      implements CoverOutcome {}

  /// @param members whose current account was charged
  record Filled(Money total, int members, String entry) implements CoverOutcome {}

  record Unknown() implements CoverOutcome, Refusal {}

  record NoName() implements CoverOutcome, Refusal {}

  record NoInsurer() implements CoverOutcome, Refusal {}

  record NotATerm() implements CoverOutcome, Refusal {}

  record NotYet(LocalDate day) implements CoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /// The policy did not run on that day, or not yet.
  record NotRunning(String policy, LocalDate day) implements CoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(policy, day);
    }
  }

  record AlreadyInsured(String name, String policy) implements CoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, policy);
    }
  }

  record NotInsured(String name, String policy, LocalDate day) implements CoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, policy, day);
    }
  }

  record NoAmount() implements CoverOutcome, Refusal {}

  /// Nobody said yet what the policy costs and what the insurer leaves to the insured.
  record NoTerms(String policy, LocalDate day) implements CoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(policy, day);
    }
  }

  record OwnAboveDeductible(Money own, Money deductible) implements CoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(own, deductible);
    }
  }

  record NoResolution() implements CoverOutcome, Refusal {}

  /// A reference is the insurer's file number, and no place to tell what happened.
  record NotAReference(String reference) implements CoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(reference);
    }
  }

  /// Taken back already, or something was paid of it.
  record PaidAlready() implements CoverOutcome, Refusal {}

  record MoreThanOpen(Money amount, Money open) implements CoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(amount, open);
    }
  }

  record NotInPot(Money amount, Money balance) implements CoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(amount, balance);
    }
  }

  record NobodyInsured(String policy, LocalDate day) implements CoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(policy, day);
    }
  }

  record NoBooks() implements CoverOutcome, Refusal {}

  /// @param reason of the ledger, with words of its own
  record BooksRefuse(Refusal reason) implements CoverOutcome {}

  /// What is said to who asked; empty when it was done.
  static Optional<Refusal> refusal(CoverOutcome outcome) {
    return switch (outcome) {
      case Kept _, Noted _, Filled _ -> Optional.empty();
      case BooksRefuse(var reason) -> Optional.of(reason);
      case Refusal refusal -> Optional.of(refusal);
    };
  }
}
