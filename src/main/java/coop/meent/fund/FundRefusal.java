package coop.meent.fund;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// Why a fund is not filled or spent so; in order of precedence.
public sealed interface FundRefusal extends Refusal {

  record NoBooks() implements FundRefusal {}

  record NoResolution() implements FundRefusal {}

  record NotARule() implements FundRefusal {}

  /// Requests and months after that day went by the rule that held.
  record RuleInThePast(LocalDate from, LocalDate last) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, last);
    }
  }

  record NoRule(FundKind fund) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(fund);
    }
  }

  record NotAMember(String name) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// After notice nothing is asked any more; what is open is settled.
  record Leaving(String name, LocalDate lastDay) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, lastDay);
    }
  }

  record NoAmount() implements FundRefusal {}

  record NeedsInvoice(FundKind fund) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(fund);
    }
  }

  /// Given for good; it neither waits for a client nor comes back.
  record NoInvoiceHere(FundKind fund) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(fund);
    }
  }

  record NoSuchInvoice(String number) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record NothingHeld(String number) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record TooEarly(String number, LocalDate day) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number, day);
    }
  }

  record AskedAlready(String number) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  /// An advance comes back as a client pays, or by a plan.
  record NoWayBack() implements FundRefusal {}

  record TooLong(int months, int most) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(months, most);
    }
  }

  record AboveMost(Money amount, Money most) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(amount, most);
    }
  }

  record AboveShare(Money amount, Money most, int percent) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(amount, most, percent);
    }
  }

  record AboveYear(Money amount, Money left, Money year) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(amount, left, year);
    }
  }

  record AboveFund(Money amount, Money free, Money balance) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(amount, free, balance);
    }
  }

  record NoSuchRequest(String word) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record NotApproved(RequestState state) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  record PaidOutAlready() implements FundRefusal {}

  /// What the bank showed cannot be taken back here.
  record NotAtBankYet() implements FundRefusal {}

  record CameBackAlready() implements FundRefusal {}

  record NothingDue() implements FundRefusal {}

  record MoreThanOut(Money amount, Money out) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(amount, out);
    }
  }

  record NotYet(LocalDate day) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  record NoContribution(FundKind fund, LocalDate day) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(fund, day);
    }
  }

  record ChargedAlready(YearMonth month) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(month);
    }
  }

  record NobodyPays(YearMonth month) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(month);
    }
  }

  record NotStanding() implements FundRefusal {}

  /// The fund would have spent what it never had.
  record WouldBeBelowZero(Money balance) implements FundRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(balance);
    }
  }
}
