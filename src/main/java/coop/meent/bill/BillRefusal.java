package coop.meent.bill;

import coop.meent.base.ExchangeRate;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Original;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Why a bill is not taken, answered, booked or taken back; in order of precedence for each deed.
public sealed interface BillRefusal extends Refusal {

  record NoBooks() implements BillRefusal {}

  record NotHere() implements BillRefusal {}

  /// In a vault everybody answers on the own laptop.
  record NotYou(String name) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// Bills are entered and answered by the treasurer and the board.
  record NotEntitled(String name) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NotYourClaim(String name) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoSupplier() implements BillRefusal {}

  record NotAnIban(String typed) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(typed);
    }
  }

  record NotAReference(String typed) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(typed);
    }
  }

  record NotYet(LocalDate date) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(date);
    }
  }

  record DueBeforeDate(LocalDate due, LocalDate date) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(due, date);
    }
  }

  record NoLines() implements BillRefusal {}

  record NoWords() implements BillRefusal {}

  /// @param line from 1
  record NoAmount(int line) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  record NoSuchAccount(int line) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  record ClosedAccount(int line, String account, LocalDate since) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(line, account, since);
    }
  }

  record NoSuchCode(int line, String code) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(line, code);
    }
  }

  /// The cooperative is under the small business scheme, so that it deducts nothing.
  record NothingDeducted(int line, String code) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(line, code);
    }
  }

  /// A member under the small business scheme may not put VAT on a bill.
  record NoVatFromSmall(String name) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record ShareOutOfRange(int percent) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(percent);
    }
  }

  record NoPrivateMember(int line) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  /// Of shifted VAT a private share cannot be told apart by itself.
  record PrivateAndShifted(int line, String code) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(line, code);
    }
  }

  record NotAVatPercent(int percent) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(percent);
    }
  }

  /// What is no currency, or no other one.
  record NoSuchCurrency(String typed) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(typed);
    }
  }

  record RateWanted(String currency, LocalDate day) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(currency, day);
    }
  }

  /// @param invoice the currency that the invoice itself is in
  record CurrencyOff(String typed, String invoice) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(typed, invoice);
    }
  }

  record NotARate(String typed) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(typed);
    }
  }

  record RateNotYet(LocalDate day) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /// VAT of another country is part of the costs.
  record ForeignVat(int percent, String currency) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(percent, currency);
    }
  }

  /// The VAT in euros that a bill states is far from what the rate makes of its VAT.
  record VatEurosOff(Money stated, Money computed) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(stated, computed);
    }
  }

  /// @param stated what the bill says
  /// @param computed what its lines come to
  /// @param currency that the amounts are in
  record VatOff(String code, Money stated, Money computed, String currency) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(code, in(stated, currency), in(computed, currency));
    }
  }

  /// @param currency that the amounts are in
  record TotalOff(Money total, Money lines, String currency) implements BillRefusal {
    public TotalOff(Money total, Money lines) {
      this(total, lines, ExchangeRate.EURO);
    }

    @Override
    public List<Object> arguments() {
      return List.of(in(total, currency), in(lines, currency), in(total.minus(lines), currency));
    }
  }

  private static Named in(Money amount, String currency) {
    return texts -> Original.amount(texts, amount, currency);
  }

  /// Paid before, in part: what is left has no place by itself.
  record PaidBefore(Money prepaid) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(prepaid);
    }
  }

  record ForSomebodyElse(String customer) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(customer);
    }
  }

  /// Nothing says where a received line goes.
  record NoAccountKnown(String supplier) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(supplier);
    }
  }

  record SameNumber(String supplier, String supplierNumber, String known) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(supplier, supplierNumber, known);
    }
  }

  record SameAmount(String payee, Money amount, LocalDate date, String known)
      implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(payee, amount, date, known);
    }
  }

  record SameReceipt(String file, String known) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, known);
    }
  }

  record Withdrawn(String number) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  /// Whoever entered it does not approve it.
  record OwnBill(String number) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  /// Whoever is paid by it does not approve it.
  record PaidToYou(String number) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record Answered(String number, BillState state) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number, state);
    }
  }

  record NotAnswered(String number) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record NotApproved(String number) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record BookedAlready(String number) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record PaidAlready(String number, Money paid) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number, paid);
    }
  }

  record NoReason() implements BillRefusal {}

  /// The book has no open account for it.
  ///
  /// @param code of the model chart
  record NoAccount(String code) implements BillRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(code);
    }
  }

  /// More than the program counts.
  record TooLarge() implements BillRefusal {}
}
