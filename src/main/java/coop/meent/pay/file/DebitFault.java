package coop.meent.pay.file;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What a bank would refuse of a file of collections; in the order in which they are looked for.
public sealed interface DebitFault extends Refusal {

  record NoDebits() implements DebitFault {}

  record NoCreditor() implements DebitFault {}

  record BadCreditorId(String identifier) implements DebitFault {
    @Override
    public List<Object> arguments() {
      return List.of(identifier);
    }
  }

  /// The account that is collected to is no sound IBAN of a country in SEPA.
  record BadCollectingAccount(String iban) implements DebitFault {
    @Override
    public List<Object> arguments() {
      return List.of(iban);
    }
  }

  /// The day is one on which banks do not settle.
  record NotBankDay(LocalDate day, LocalDate next) implements DebitFault {
    @Override
    public List<Object> arguments() {
      return List.of(day, next);
    }
  }

  /// A collection without a debtor, known by the amount.
  record NoDebtor(Money amount) implements DebitFault {
    @Override
    public List<Object> arguments() {
      return List.of(amount);
    }
  }

  /// No account was given at all.
  record NoAccount(String name) implements DebitFault {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record BadDebtorIban(String name, String iban) implements DebitFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, iban);
    }
  }

  /// Direct debits reach no account outside SEPA.
  record OutsideSepa(String name, String country) implements DebitFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, country);
    }
  }

  /// Collected from the account that is collected to.
  record OwnDebitAccount(String name, String iban) implements DebitFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, iban);
    }
  }

  /// Banks take from one cent up to just below a thousand million euros.
  record DebitOutOfRange(String name, Money amount) implements DebitFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, amount);
    }
  }

  /// The reference of a mandate has letters that banks do not take, is empty, or longer than 35.
  record BadMandateReference(String name, String reference) implements DebitFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, reference);
    }
  }

  record SignedAfter(String name, LocalDate signed, LocalDate on) implements DebitFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, signed, on);
    }
  }

  record BadDebitMark(String name, String mark) implements DebitFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, mark);
    }
  }

  record DebitMarkTwice(String name, String mark) implements DebitFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, mark);
    }
  }
}
