package coop.meent.development;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Why a budget is not ruled, asked or spent so; in order of precedence.
public sealed interface DevelopmentRefusal extends Refusal {

  record NoResolution() implements DevelopmentRefusal {}

  record NotARule() implements DevelopmentRefusal {}

  /// What came in and lapsed went by the rule that held, and stays.
  record RuleInThePast(LocalDate from, LocalDate first) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, first);
    }
  }

  record NoRule() implements DevelopmentRefusal {}

  record ForSomebodyElse(String name) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NotAMember(String name) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record Leaving(String name, LocalDate lastDay) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, lastDay);
    }
  }

  record NothingNamed() implements DevelopmentRefusal {}

  record NoAmount() implements DevelopmentRefusal {}

  record EndsBeforeItStarts(LocalDate starts, LocalDate ends) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(starts, ends);
    }
  }

  record TooFewOthers(int others, int approvals) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(others, approvals);
    }
  }

  /// @param available now
  record AboveBudget(Money cost, Money available) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(cost, available);
    }
  }

  record NoSuchRequest(String word) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record NotApproved(RequestState state) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  record PaidAlready() implements DevelopmentRefusal {}

  /// Who learns does not say what it came to.
  record OwnTraining() implements DevelopmentRefusal {}

  record NoSuchBill(String number) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record BillOfSomebodyElse(String number, String name) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number, name);
    }
  }

  record NoReceipt(String number) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record BillNotApproved(String number) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record BillUsed(String number) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  /// The bill is of another amount than others agreed to.
  record AnotherAmount(Money amount, Money kept) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(amount, kept);
    }
  }

  record NoSuchPayout() implements DevelopmentRefusal {}

  record NotTerms(int months) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(months);
    }
  }

  /// What was asked before keeps what was agreed to.
  record TermsInThePast(LocalDate from, LocalDate today) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, today);
    }
  }

  record NoKind(String kinds) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(kinds);
    }
  }

  record NoSuchKind(String word, String kinds) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word, kinds);
    }
  }

  record DoesNotCount(String kind, String resolution) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(kind, resolution);
    }
  }

  /// @param left of it this year
  record AboveCap(String kind, Money cap, Money left) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(kind, cap, left);
    }
  }

  record RepaymentNotAgreed(int months) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(months);
    }
  }

  /// Board and treasurer open rounds and note bills.
  record NotOffice(String name) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record RoundAmounts() implements DevelopmentRefusal {}

  record RoundDays(LocalDate opens, LocalDate closes) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(opens, closes);
    }
  }

  record PoolTooSmall(Money wanted, Money has) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(wanted, has);
    }
  }

  record NoSuchRound(String word) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record RoundNotOpen(String name, LocalDate opens, LocalDate closes)
      implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, opens, closes);
    }
  }

  record RoundNotMade(String name, RoundState state) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, state);
    }
  }

  record OwnClaim(String number) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record ToOneself() implements DevelopmentRefusal {}

  /// Only what would be lost is given away.
  ///
  /// @param lapsing what of it lapses within so many months
  record NotLapsing(Money amount, Money lapsing, int months) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(amount, lapsing, months);
    }
  }

  record NoSuchGift() implements DevelopmentRefusal {}

  record NotYourGift() implements DevelopmentRefusal {}

  record ThankedAlready() implements DevelopmentRefusal {}

  record NoThanks() implements DevelopmentRefusal {}

  record NoSuchSkill(String word) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  /// Nobody takes another's word back.
  record OthersSay(String names) implements DevelopmentRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(names);
    }
  }
}
