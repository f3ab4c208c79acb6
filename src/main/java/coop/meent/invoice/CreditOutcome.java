package coop.meent.invoice;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// What came of making a credit note; refusals in order of precedence.
public sealed interface CreditOutcome {

  record Credited(Invoice note) implements CreditOutcome {}

  record NotHere() implements CreditOutcome, Refusal {}

  /// What is a credit note itself is not taken back: make an invoice.
  record NotAnInvoice(String number) implements CreditOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record BeforeTheInvoice(LocalDate date) implements CreditOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(date);
    }
  }

  record NotYet(LocalDate date) implements CreditOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(date);
    }
  }

  record NothingLeft(String number) implements CreditOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record NoSuchLine(int line) implements CreditOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  /// @param left of the line, in its unit
  record MoreThanIsLeft(int line, BigDecimal left) implements CreditOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(line, left.toPlainString());
    }
  }

  /// It comes to nothing, or to less: discounts alone, or a part too small for a cent.
  record GivesNothing(Money amount) implements CreditOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(amount);
    }
  }

  /// Where a discount on the invoice would stay.
  record AboveTheInvoice(Money amount, Money left) implements CreditOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(amount, left);
    }
  }

  record LedgerRefused(Refusal reason) implements CreditOutcome {}
}
