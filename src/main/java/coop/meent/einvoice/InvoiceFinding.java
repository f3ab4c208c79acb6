package coop.meent.einvoice;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.util.List;

/// What is missing or wrong before an invoice may go out.
public sealed interface InvoiceFinding extends Refusal {

  /// Who says so.
  enum Basis {
    /// The official rules of the profile: whoever receives it would send it back.
    RULES,

    /// Dutch law on invoices.
    LAW,

    /// Plain sense; no rule forbids it.
    SENSE
  }

  Basis basis();

  /// Whether the invoice must not be made final like this.
  default boolean blocks() {
    return basis() != Basis.SENSE;
  }

  /// The profile has no documents of this kind.
  record WrongProfile(Basis basis) implements InvoiceFinding {}

  record NoNumber(Basis basis) implements InvoiceFinding {}

  record NoName(Basis basis, Side side) implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(side);
    }
  }

  record NoCountry(Basis basis, Side side) implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(side);
    }
  }

  /// Street, postcode or town is missing.
  record NoAddress(Basis basis, Side side) implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(side);
    }
  }

  /// No number in the trade register, or one of a register that is not taken here.
  record NoRegistration(Basis basis, Side side) implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(side);
    }
  }

  record BadRegistration(Basis basis, Side side, String number) implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(side, number);
    }
  }

  record NoVatNumber(Basis basis, Side side) implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(side);
    }
  }

  record BadVatNumber(Basis basis, Side side, String number) implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(side, number);
    }
  }

  /// Nowhere to send it to on the network, or nowhere it could come from.
  record NoElectronicAddress(Basis basis, Side side) implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(side);
    }
  }

  /// Neither a reference of the buyer nor the number of an order.
  record NoReference(Basis basis) implements InvoiceFinding {}

  /// A credit note that does not tell which invoice it is about.
  record NoCreditedInvoice(Basis basis) implements InvoiceFinding {}

  record NoSupplyDate(Basis basis) implements InvoiceFinding {}

  record NoDestination(Basis basis) implements InvoiceFinding {}

  record PeriodTurned(Basis basis) implements InvoiceFinding {}

  /// Neither a last day nor terms of payment.
  record NoDueDate(Basis basis) implements InvoiceFinding {}

  record DueBeforeIssue(Basis basis) implements InvoiceFinding {}

  record NoPaymentMeans(Basis basis) implements InvoiceFinding {}

  record WrongPaymentMeans(Basis basis, String code) implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(code);
    }
  }

  record NoIban(Basis basis) implements InvoiceFinding {}

  record BadIban(Basis basis, String iban) implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(iban);
    }
  }

  record NoMandate(Basis basis) implements InvoiceFinding {}

  record OtherCurrency(Basis basis, String currency) implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(currency);
    }
  }

  record NoLines(Basis basis) implements InvoiceFinding {}

  record LineWithoutText(Basis basis, int line) implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  record LineWithoutUnit(Basis basis, int line) implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  record NegativePrice(Basis basis, int line) implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  /// A line whose amount is not what quantity and price come to.
  record LineDiffers(Basis basis, int line, Money stated, Money computed)
      implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(line, stated, computed);
    }
  }

  /// A charge or an allowance without a word why.
  record NoAdjustmentReason(Basis basis) implements InvoiceFinding {}

  /// A standard rate of nothing, or a rate where there is no VAT.
  record WrongRate(Basis basis, String category, String percent) implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(category, percent);
    }
  }

  /// No VAT, and no word why.
  record NoVatReason(Basis basis, String category) implements InvoiceFinding {
    @Override
    public List<Object> arguments() {
      return List.of(category);
    }
  }

  /// Lines that are no matter of VAT beside others.
  record MixedOutsideScope(Basis basis) implements InvoiceFinding {}
}
