package coop.meent.pay.file;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/// The number under which somebody may collect by direct debit (incassant-ID), such as
/// `NL69ZZZ123456780000`: a country, two check digits, three letters for the creditor's own use,
/// and the number that the bank gave.
///
/// @param text in capitals, without spaces
public record CreditorId(String text) {

  private static final String SHAPE = "[A-Z]{2}\\d{2}[A-Z0-9]{3}[A-Z0-9]{1,28}";
  private static final String DUTCH = "NL\\d{2}[A-Z0-9]{3}\\d{12}";
  private static final int OWN = 4;
  private static final int NUMBER = 7;
  private static final int LETTERS_AND_DIGITS = 36;
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  public CreditorId {
    if (!isSound(text)) throw new IllegalArgumentException("no creditor identifier: " + text);
  }

  /// Of a text that may have spaces or small letters; empty when it is none, or a mistyped one.
  public static Optional<CreditorId> parse(String text) {
    var plain = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return isSound(plain) ? Optional.of(new CreditorId(plain)) : Optional.empty();
  }

  /// Whether both are of one creditor: the three letters of their own use say nothing of that.
  public boolean isSame(CreditorId other) {
    return text.substring(0, 2).equals(other.text.substring(0, 2))
        && text.substring(NUMBER).equals(other.text.substring(NUMBER));
  }

  private static boolean isSound(String text) {
    return text.matches(text.startsWith("NL") ? DUTCH : SHAPE) && rest(text) == 1;
  }

  /// The number, the country and the check digits, letters as two digits, by ISO 7064 mod 97-10;
  /// the three letters of the creditor's own use are left out.
  private static int rest(String text) {
    var digits = new StringBuilder();
    (text.substring(NUMBER) + text.substring(0, OWN))
        .chars()
        .forEach(letter -> digits.append(Character.digit(letter, LETTERS_AND_DIGITS)));
    return new BigInteger(digits.toString()).mod(MODULUS).intValue();
  }
}
