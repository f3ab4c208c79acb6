package coop.meent.pay;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.pay.file.PaymentFault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What came of a deed on a batch; refusals in order of precedence.
public sealed interface PayOutcome {

  record Done(BatchStanding standing, DeedId deed) implements PayOutcome {}

  /// What would come of it; nothing is kept.
  record WouldBe(BatchStanding standing) implements PayOutcome {}

  /// A file that may be written.
  ///
  /// @param name a name for it
  /// @param mark its SHA-256
  record Ready(BatchStanding standing, byte[] bytes, String name, String mark)
      implements PayOutcome {}

  record NotOffice() implements PayOutcome, Refusal {}

  record NoSuchBatch(String name) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NothingChosen() implements PayOutcome, Refusal {}

  /// Nothing of it is to be paid by now.
  record NotOwed(String what) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(what);
    }
  }

  record MoreThanOwed(String name, Money amount, Money owed) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, amount, owed);
    }
  }

  record NoBankAccount() implements PayOutcome, Refusal {}

  record UnknownBankAccount(String iban) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(iban);
    }
  }

  /// The money for it stands on another account.
  record OtherAccount(String name, String iban) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, iban);
    }
  }

  record NotEuro(String currency) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(currency);
    }
  }

  record DayPast(LocalDate day) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /// A bank would refuse it.
  ///
  /// @param fault the first, with words of its own
  record Faulty(PaymentFault fault) implements PayOutcome {}

  record Withdrawn(String batch, LocalDate day) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(batch, day);
    }
  }

  /// Whoever made it cannot approve it.
  ///
  /// @param others who can
  record OwnBatch(String others) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(others);
    }
  }

  /// Whoever made it cannot approve it, and nobody else may.
  record NobodyElse() implements PayOutcome, Refusal {}

  /// All of it goes to who approves it.
  record PaysOnlyYou() implements PayOutcome, Refusal {}

  record AlreadyApproved(String by) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(by);
    }
  }

  record NotApproved(String batch) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(batch);
    }
  }

  record AlreadyExported(String batch, String by, LocalDate day) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(batch, by, day);
    }
  }

  record NotExported(String batch) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(batch);
    }
  }

  record AlreadySent(String batch) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(batch);
    }
  }

  record InTwoBatches(String name, String batches) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, batches);
    }
  }

  /// Less is owed by now than the batch pays: it was paid or taken back otherwise.
  record OwedLess(String name, Money amount, Money owed) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, amount, owed);
    }
  }

  /// The bank shows it already.
  record BankPaid(String name) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoSuchPayment(String what, String batch) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(what, batch);
    }
  }

  record AlreadyStopped(String name) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// Somebody did something with it meanwhile.
  record Changed(String batch) implements PayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(batch);
    }
  }

  record NoReason() implements PayOutcome, Refusal {}

  /// What is said to who asked; empty when it was done.
  static Optional<Refusal> refusal(PayOutcome outcome) {
    return switch (outcome) {
      case Done _, WouldBe _, Ready _ -> Optional.empty();
      case Faulty(var fault) -> Optional.of(fault);
      case Refusal refusal -> Optional.of(refusal);
    };
  }

  /// What is thrown on the way becomes the outcome; a fault of the file refuses in its own words.
  static PayOutcome refusable(Supplier<PayOutcome> work) {
    try {
      return work.get();
    } catch (RefusedException e) {
      if (e.refusal() instanceof PayOutcome outcome) return outcome;
      if (e.refusal() instanceof PaymentFault fault) return new Faulty(fault);
      throw e;
    }
  }
}
