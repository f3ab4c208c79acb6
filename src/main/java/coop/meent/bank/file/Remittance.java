package coop.meent.bank.file;

import java.util.Optional;

/// What a bank's description of a payment says, taken apart.
///
/// @param name of the counterparty
/// @param account of the counterparty
/// @param ultimate on whose behalf the counterparty acted
/// @param text what people wrote, with single spaces; empty when there is nothing
/// @param structured a payment reference with a check digit
/// @param endToEnd the reference the payer gave
record Remittance(
    Optional<String> name,
    Optional<String> account,
    Optional<String> ultimate,
    String text,
    Optional<String> structured,
    Optional<String> endToEnd) {

  private static final String NONE = "(?i)NOTPROVIDED|NONREF|NOT PROVIDED|";

  static Remittance of(String text) {
    return new Remittance(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        Optional.empty(),
        Optional.empty());
  }

  /// A reference that says something.
  static Optional<String> reference(String text) {
    return Wording.tidy(text).filter(given -> !given.matches(NONE));
  }

  /// With a name and an account, where it has none.
  Remittance or(Optional<String> otherName, Optional<String> otherAccount) {
    return new Remittance(
        name.or(() -> otherName),
        account.or(() -> otherAccount),
        ultimate,
        text,
        structured,
        endToEnd);
  }
}
