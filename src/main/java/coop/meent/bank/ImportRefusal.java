package coop.meent.bank;

import coop.meent.base.Refusal;
import java.util.List;

/// Why files that can be read cannot go into this book.
public sealed interface ImportRefusal extends Refusal {

  record NoSuchBook() implements ImportRefusal {}

  /// The bank account is known, as another book's.
  record OtherBook(String file, String iban, String book) implements ImportRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, iban, book);
    }
  }

  /// Every account of the book that stands for a bank account is taken.
  record NoAccountLeft(String file, String iban, String book) implements ImportRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, iban, book);
    }
  }
}
