package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.ledger.Posting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Money that goes through a bank account, with what it is booked against.
///
/// @param amount in is positive
/// @param party whom it came from or went to; empty when it is the bank itself
/// @param text as it stands on the statement
/// @param endToEnd the payer's reference
/// @param returned why the bank brings it back, by its code
/// @param entryText what the books say
/// @param against the other lines of the entry
record Movement(
    LocalDate date,
    Money amount,
    Optional<Party> party,
    String text,
    Optional<String> endToEnd,
    Optional<String> returned,
    String entryText,
    List<Posting> against) {

  /// @param iban empty when the bank gives none
  record Party(String name, Optional<String> iban) {

    /// Somebody whose account number follows from the name.
    static Optional<Party> of(String name) {
      return of(name, Ibans.of("NL", name));
    }

    static Optional<Party> of(String name, String iban) {
      return Optional.of(new Party(name, Optional.of(iban)));
    }
  }

  static Movement in(
      LocalDate date, Money amount, Optional<Party> party, String text, Lines against) {
    return new Movement(
        date, amount, party, text, Optional.empty(), Optional.empty(), text, against.list());
  }

  static Movement out(
      LocalDate date, Money amount, Optional<Party> party, String text, Lines against) {
    return in(date, amount.negate(), party, text, against);
  }

  Movement withEndToEnd(String reference) {
    return new Movement(
        date, amount, party, text, Optional.of(reference), returned, entryText, against);
  }

  Movement withReturn(String code) {
    return new Movement(date, amount, party, text, endToEnd, Optional.of(code), entryText, against);
  }

  Movement withEntryText(String entryText) {
    return new Movement(date, amount, party, text, endToEnd, returned, entryText, against);
  }
}
