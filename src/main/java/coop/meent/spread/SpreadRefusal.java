package coop.meent.spread;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Why something is not spread so; in order of precedence.
public sealed interface SpreadRefusal extends Refusal {

  record NotHere(String name) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoName() implements SpreadRefusal {}

  record BadMonths(int months) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(months);
    }
  }

  record BadDates() implements SpreadRefusal {}

  /// What an asset costs is more than nothing, and what is left of it neither less nor more.
  record BadAmount(Money amount) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(amount);
    }
  }

  record BadResidual(Money residual, Money cost) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(residual, cost);
    }
  }

  /// @param most that can have been written off before
  record BadBefore(Money before, Money most) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(before, most);
    }
  }

  record NoAccount(String rgs) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(rgs);
    }
  }

  /// Only costs and revenue are spread.
  record NotOfTheResult(String account) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(account);
    }
  }

  /// The entry has nothing on that account, or was taken back.
  record NothingThere(String entry, String account) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(entry, account);
    }
  }

  /// More than the entry has on that account, with what is spread of it already.
  record TooMuch(Money amount, Money there) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(amount, there);
    }
  }

  /// That entry bought something that is in the register already.
  record Registered(String entry, String name) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(entry, name);
    }
  }

  record NothingOpen() implements SpreadRefusal {}

  /// Months that did not begin are not booked.
  record NotYet(LocalDate month) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(month);
    }
  }

  record Over(String name, LocalDate on) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, on);
    }
  }

  /// A month after it went was booked already.
  record BookedLater(String name, LocalDate month) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, month);
    }
  }

  /// Only what was not booked yet can be taken out again.
  record Booked(String name) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NotAnAsset(String name) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record BadPrice(Money price) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(price);
    }
  }

  record NoProceeds() implements SpreadRefusal {}

  record NoReason() implements SpreadRefusal {}

  /// The last day of the year takes no entries any more.
  record YearLocked(LocalDate day) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  record AwaitedAlready(String name, LocalDate day) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, day);
    }
  }

  record NotAwaited(String name) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// Nobody sends bills by that name.
  record NoSender(String name) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// The entry was taken back, lies in another book, or brings nothing to the result.
  record NoBill(String entry) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(entry);
    }
  }

  /// What is left in the end does not fit what it is worth by then.
  record BadExpectation(Money residual, Money value) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(residual, value);
    }
  }

  record BadValue(Money value) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(value);
    }
  }

  /// What was lowered comes back up to what it would have been worth.
  record WorthLess(Money value, Money most) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(value, most);
    }
  }

  /// What was lost of goodwill never comes back.
  record GoodwillStays(String name) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record SameAsBefore(String name) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record MonthsOver(String name, LocalDate day) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, day);
    }
  }

  record EstimatedLater(String name, LocalDate month) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, month);
    }
  }

  record NotEstimated(String name) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// What was paid is known: that is put right, and not estimated.
  record PriceIsNoEstimate(String name) implements SpreadRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }
}
