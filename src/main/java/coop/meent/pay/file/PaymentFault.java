package coop.meent.pay.file;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.util.List;

/// What a bank would refuse of a payment file; in the order in which they are looked for.
public sealed interface PaymentFault extends Refusal {

  record NoPayments() implements PaymentFault {}

  record NoPayer() implements PaymentFault {}

  /// The account that is paid from is no sound IBAN of a country in SEPA.
  record BadPayingAccount(String iban) implements PaymentFault {
    @Override
    public List<Object> arguments() {
      return List.of(iban);
    }
  }

  /// A payment without a payee, known by the amount.
  record NoName(Money amount) implements PaymentFault {
    @Override
    public List<Object> arguments() {
      return List.of(amount);
    }
  }

  /// Of the payee no account is known.
  record NoAccount(String name) implements PaymentFault {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record BadIban(String name, String iban) implements PaymentFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, iban);
    }
  }

  /// Paid to the account that is paid from.
  record OwnAccount(String name, String iban) implements PaymentFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, iban);
    }
  }

  record BadBic(String name, String bic) implements PaymentFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, bic);
    }
  }

  /// The account is of a country that is not in SEPA.
  record BicNeeded(String name, String country) implements PaymentFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, country);
    }
  }

  /// Banks take from one cent up to just below a thousand million euros.
  record AmountOutOfRange(String name, Money amount) implements PaymentFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, amount);
    }
  }

  /// Shaped like an RF reference, and its check digits do not hold.
  record BadReference(String name, String reference) implements PaymentFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, reference);
    }
  }

  /// The mark of a payment has letters that banks do not take, is empty, or longer than 35.
  record BadMark(String name, String mark) implements PaymentFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, mark);
    }
  }

  record MarkTwice(String name, String mark) implements PaymentFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, mark);
    }
  }
}
