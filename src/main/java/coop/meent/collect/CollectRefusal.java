package coop.meent.collect;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Why a deed on a batch of collections was refused, beside what is refused of payments too; in
/// order of precedence.
public sealed interface CollectRefusal extends Refusal {

  record NothingChosen() implements CollectRefusal {}

  /// Nothing of it is open by now.
  record NotOpen(String what) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(what);
    }
  }

  record NoMandate(String name) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record MoreThanOpen(String name, Money amount, Money open) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, amount, open);
    }
  }

  record NoAccountToCollect() implements CollectRefusal {}

  /// The debtors could not be told in time.
  record TooSoonToTell(LocalDate day, LocalDate earliest) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(day, earliest);
    }
  }

  record BatchWithdrawn(String batch, LocalDate day) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(batch, day);
    }
  }

  record AlreadyTold(String batch, LocalDate day) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(batch, day);
    }
  }

  record ToldAhead(LocalDate day) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  record NotTold(String batch) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(batch);
    }
  }

  /// The debtor was told later than the mandate asks.
  record ToldTooLate(String name, LocalDate told, int days, LocalDate earliest)
      implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, told, days, earliest);
    }
  }

  /// The bank wants the file at least one day on which banks work before.
  record TooLateForBank(LocalDate on) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(on);
    }
  }

  record InTwoDebits(String name, String batches) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, batches);
    }
  }

  /// Less is open by now than the batch collects.
  record OpenLess(String name, Money amount, Money open) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, amount, open);
    }
  }

  /// Somebody changed the account of the mandate after the batch was made.
  record OtherAccountNow(String name, String iban, String now) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, iban, now);
    }
  }

  /// The bank shows it already.
  record BankCollected(String name) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoSuchDebit(String what, String batch) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(what, batch);
    }
  }

  record DebitStopped(String name) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record AlreadyReturned(String name) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NotAtBank(String name) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record BadReturnReason(String code) implements CollectRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(code);
    }
  }
}
