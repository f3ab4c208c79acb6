package coop.meent.cli;

import coop.meent.base.Refusal;
import java.util.List;

/// Why a command on invoices or hours cannot find what its words name.
sealed interface InvoiceRefusal extends Refusal {

  record NoSuchInvoice(String number) implements InvoiceRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record NoSuchDraft(String code) implements InvoiceRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(code);
    }
  }

  record NoSuchClient(String word) implements InvoiceRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record NotATime(String word) implements InvoiceRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  /// A line must be `TEXT;QUANTITY;PRICE`, of a credit note `LINE=QUANTITY`.
  record NotALine(String word) implements InvoiceRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }
}
