package coop.meent.profit;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.statute.RuleAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What came of a deed on the profit of a year; refusals in order of precedence.
public sealed interface ProfitOutcome {

  /// Nothing is written.
  record Planned(Plan plan) implements ProfitOutcome {}

  record Proposed(Proposal proposal, Plan plan, DeedId deed) implements ProfitOutcome {}

  /// @param entry how people refer to it
  record Booked(BookedDivision booked, Plan plan, String entry) implements ProfitOutcome {}

  /// @param entry that took it back
  record TakenBack(int year, String entry) implements ProfitOutcome {}

  /// @param members whose hours were noted
  record HoursNoted(int year, int members, DeedId deed) implements ProfitOutcome {}

  record NoBooks() implements ProfitOutcome, Refusal {}

  record NotOver(LocalDate last) implements ProfitOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(last);
    }
  }

  record NoProfit(String year, Money result) implements ProfitOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(year, result);
    }
  }

  record BookedAlready(String year, String entry) implements ProfitOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(year, entry);
    }
  }

  record NotBooked(String year) implements ProfitOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(year);
    }
  }

  record NoAmount() implements ProfitOutcome, Refusal {}

  record MoreThanProfit(Money amount, Money result) implements ProfitOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(amount, result);
    }
  }

  record MorePaidThanDivided(Money paid, Money amount) implements ProfitOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(paid, amount);
    }
  }

  /// @param why a [Divided] that refuses, with words of its own
  record Undivided(Refusal why) implements ProfitOutcome {}

  record NothingProposed(String year) implements ProfitOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(year);
    }
  }

  /// The books changed since: somebody would get another amount than the assembly voted on.
  record ChangedSince(String year) implements ProfitOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(year);
    }
  }

  record NoResolution() implements ProfitOutcome, Refusal {}

  record NotYet(LocalDate day) implements ProfitOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /// The resolution lies in the year itself, or before it.
  record TooEarly(LocalDate day, LocalDate last) implements ProfitOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day, last);
    }
  }

  /// Of the undistributed profit in the books less is left: it went elsewhere.
  record NotThere(Money divided, Money left, LocalDate day) implements ProfitOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(divided, left, day);
    }
  }

  /// A rule is needed that nobody laid down.
  record Asks(RuleAnswer.Missing missing) implements ProfitOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return missing.arguments();
    }
  }

  /// What was credited to somebody's capital was paid out since.
  record CapitalPaidOut(String name, Money balance) implements ProfitOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, balance);
    }
  }

  /// @param reason of the ledger, with words of its own
  record BooksRefuse(Refusal reason) implements ProfitOutcome {}

  /// What is said to who asked; empty when it was done.
  static Optional<Refusal> refusal(ProfitOutcome outcome) {
    return switch (outcome) {
      case Planned _, Proposed _, Booked _, TakenBack _, HoursNoted _ -> Optional.empty();
      case Undivided(var why) -> Optional.of(why);
      case BooksRefuse(var reason) -> Optional.of(reason);
      case Refusal refusal -> Optional.of(refusal);
    };
  }
}
