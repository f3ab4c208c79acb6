package coop.meent.pay.file;

import java.util.Locale;
import java.util.Optional;
import nl.garvelink.iban.IBAN;
import nl.garvelink.iban.IBANFields;

/// Bank accounts as a payment file needs them.
public final class Account {

  private static final String BIC = "[A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?";

  private Account() {}

  /// Without spaces and in capitals, when its check digits and its length hold.
  public static Optional<String> iban(String text) {
    return sound(text).map(IBAN::toPlainString);
  }

  /// In fours, as people read it; a text that is none stays as it is.
  public static String inFours(String text) {
    return sound(text).map(IBAN::toString).orElse(text);
  }

  /// Whether a sound IBAN is paid through SEPA.
  public static boolean isSepa(String iban) {
    return sound(iban).filter(IBAN::isSEPA).isPresent();
  }

  /// Whether two sound IBANs are of one bank of one country.
  public static boolean isSameBank(String one, String other) {
    return bank(one).isPresent() && bank(one).equals(bank(other));
  }

  private static Optional<String> bank(String iban) {
    return sound(iban)
        .flatMap(one ->
            IBANFields.getBankIdentifier(one).map(bank -> one.getCountryCode() + " " + bank));
  }

  static String bic(String text) {
    return text.replace(" ", "").toUpperCase(Locale.ROOT);
  }

  /// Eight or eleven letters and digits with a country in the middle.
  public static boolean isBic(String text) {
    return bic(text).matches(BIC);
  }

  private static Optional<IBAN> sound(String text) {
    try {
      return Optional.of(IBAN.valueOf(text.strip().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
