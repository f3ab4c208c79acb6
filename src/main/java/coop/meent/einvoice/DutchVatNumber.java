package coop.meent.einvoice;

import java.math.BigInteger;
import java.util.regex.Pattern;

/// A Dutch VAT number (btw-id). Those of companies bear a number that passes the test by elevens;
/// those that sole traders have since 2020 pass, with the letters as 10 to 35, modulo 97.
record DutchVatNumber(String number) {

  private static final Pattern SHAPE = Pattern.compile("NL\\d{9}B\\d{2}");
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  boolean isSound() {
    return SHAPE.matcher(number).matches() && (passesElevens() || passesNinetySeven());
  }

  private boolean passesElevens() {
    int sum = 0;
    for (int i = 0; i < 8; i++) sum += (9 - i) * Character.digit(number.charAt(2 + i), 10);
    return sum % 11 == Character.digit(number.charAt(10), 10);
  }

  private boolean passesNinetySeven() {
    var digits = new StringBuilder();
    for (char letter : number.toCharArray()) digits.append(Character.digit(letter, 36));
    return new BigInteger(digits.toString()).mod(MODULUS).intValue() == 1;
  }
}
