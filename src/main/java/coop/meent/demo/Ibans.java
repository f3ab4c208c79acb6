package coop.meent.demo;

import coop.meent.base.Ids;
import java.math.BigInteger;

/// Account numbers with the right check digits (ISO 13616, mod 97) at a bank that does not exist.
final class Ibans {

  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private Ibans() {}

  /// The same for the same name.
  ///
  /// @param country `NL` or `DE`
  static String of(String country, String name) {
    long number = Ids.derived("demo iban", name).getLeastSignificantBits() & 0xFFFF_FFFFL;
    var account =
        country.equals("DE") ? "00000000%010d".formatted(number) : "DEMO%010d".formatted(number);
    return country + checkDigits(country, account) + account;
  }

  private static String checkDigits(String country, String account) {
    var digits = new StringBuilder();
    for (char letter : (account + country + "00").toCharArray())
      digits.append(Character.digit(letter, 36));
    var rest = new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue();
    return "%02d".formatted(98 - rest);
  }
}
