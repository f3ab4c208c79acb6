package coop.meent.cost;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Why costs are not shared so; in order of precedence.
public sealed interface CostRefusal extends Refusal {

  record NoBooks() implements CostRefusal {}

  record NoSuchPool(String name) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoName() implements CostRefusal {}

  record NameTaken(String name) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoAccounts() implements CostRefusal {}

  /// Only costs are shared.
  record NoCostAccount(Named account) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(account);
    }
  }

  /// The same line would be shared twice.
  record AccountShared(Named account, String pool) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(account, pool);
    }
  }

  record NoResolution() implements CostRefusal {}

  record DateOutOfRange() implements CostRefusal {}

  record ResolvedLater(LocalDate resolved) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(resolved);
    }
  }

  /// A key is fixed before the period that it holds for.
  record NotBefore(LocalDate resolved, LocalDate from) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(resolved, from);
    }
  }

  /// A period from that day on was shared by the key that held.
  record SharedAlready(FiscalPeriod period, LocalDate free) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of((Named) texts -> texts.period(period), free);
    }
  }

  /// A fixed key says what each member has.
  record NoWeights() implements CostRefusal {}

  record NegativeWeight(String name) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record OverHundred(String sum) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(sum);
    }
  }

  record Unchanged() implements CostRefusal {}

  record WrongPeriod(FiscalPeriod period, Named rhythm) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of((Named) texts -> texts.period(period), rhythm);
    }
  }

  record PoolEnded(String name, LocalDate last) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, last);
    }
  }

  record NoKey(String pool, LocalDate first) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(pool, first);
    }
  }

  record NotOver(LocalDate last) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(last);
    }
  }

  record RunAlready(FiscalPeriod period, String entry) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of((Named) texts -> texts.period(period), entry);
    }
  }

  record NothingToShare(FiscalPeriod period, Money total) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of((Named) texts -> texts.period(period), total);
    }
  }

  /// Nobody has anything for the key.
  record NothingToGoBy(KeyKind kind, FiscalPeriod period) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(kind, (Named) texts -> texts.period(period));
    }
  }

  record BeforePeriodEnd(LocalDate day, LocalDate last) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(day, last);
    }
  }

  record NotYet(LocalDate day) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /// Without a name and an address it is no invoice.
  record NoDetails(String names, LocalDate day) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(names, day);
    }
  }

  record NoAccount(String rgs) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(rgs);
    }
  }

  record NotRun(FiscalPeriod period) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of((Named) texts -> texts.period(period));
    }
  }

  record NoReason() implements CostRefusal {}

  record NoSuchShare(String number) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  /// Made anew, the run would come to the same.
  record SameAgain(FiscalPeriod period) implements CostRefusal {
    @Override
    public List<Object> arguments() {
      return List.of((Named) texts -> texts.period(period));
    }
  }
}
