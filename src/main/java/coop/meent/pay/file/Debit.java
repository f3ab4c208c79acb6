package coop.meent.pay.file;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// One collection in euros.
///
/// @param endToEnd by which it is known again on the bank statement, see [EndToEnd]
/// @param toTell a text of at most 140 letters
public record Debit(
    String endToEnd,
    Party debtor,
    Money amount,
    String toTell,
    Allowed allowed,
    Scheme scheme,
    Sequence sequence) {

  /// The mandate that it rests on.
  ///
  /// @param reference as it stands on the mandate, at most 35 letters
  /// @param formerIban the account that it named when it was last used, where that has changed
  public record Allowed(String reference, LocalDate signed, Optional<String> formerIban) {}
}
