package coop.meent.bank.file;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.garvelink.iban.Modulo97;

/// Account numbers as banks write them into statements: with spaces, a currency or a bank code
/// around.
final class AccountNumber {

  private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");

  private AccountNumber() {}

  private static final Pattern BANK = Pattern.compile("^[A-Z]{6}[A-Z0-9]{2,5}/");

  /// Without spaces and points; an IBAN by its check digits, wherever it ends.
  ///
  /// @param currency that may stand behind it
  static String of(String text, String currency) {
    var bare =
        BANK.matcher(text.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT)).replaceFirst("");
    for (int end = Math.min(bare.length(), 34); end >= 15; end--) {
      if (isIban(bare.substring(0, end))) return bare.substring(0, end);
    }
    return bare.endsWith(currency) ? bare.substring(0, bare.length() - currency.length()) : bare;
  }

  static Optional<String> iban(String text) {
    var bare = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return isIban(bare) ? Optional.of(bare) : Optional.empty();
  }

  private static boolean isIban(String text) {
    return IBAN.matcher(text).matches() && Modulo97.verifyCheckDigits(text);
  }
}
