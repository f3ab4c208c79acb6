package coop.meent.ledger.ui;

import coop.meent.ledger.Account;
import java.time.LocalDate;
import java.util.List;

/// The VAT codes of the room above; the app wires it.
public interface VatCodes {

  /// Those that can be booked with in a book with these accounts on a day.
  List<VatChoice> on(LocalDate day, List<Account> accounts);

  /// Whether lines on an account usually bear a code.
  boolean usuallyOn(Account account);
}
