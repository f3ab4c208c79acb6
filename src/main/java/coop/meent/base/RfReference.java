package coop.meent.base;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A creditor reference by ISO 11649: `RF`, two check digits and up to 21 letters and digits. Banks
/// keep it whole on its way, and a typing mistake shows.
///
/// @param plain without spaces, such as `RF3120260001`
public record RfReference(String plain) {

  private static final Pattern SHAPE = Pattern.compile("RF\\d{2}[A-Z0-9]{1,21}");
  private static final int MAX_BODY = 21;
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  public RfReference {
    if (!SHAPE.matcher(plain).matches() || remainder(plain) != 1)
      throw new IllegalArgumentException("no RF reference: " + plain);
  }

  /// Of a number of our own, such as an invoice number; what is neither letter nor digit is left
  /// out. Empty when nothing or too much is left.
  public static Optional<RfReference> of(String number) {
    var body = number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    if (body.isEmpty() || body.length() > MAX_BODY) return Optional.empty();
    int check = 98 - remainder("RF00" + body);
    return Optional.of(new RfReference("RF%02d%s".formatted(check, body)));
  }

  /// Of a text that may have spaces or small letters; empty when it is none, or a mistyped one.
  public static Optional<RfReference> parse(String text) {
    var plain = text.replace(" ", "").toUpperCase(Locale.ROOT);
    boolean isSound = SHAPE.matcher(plain).matches() && remainder(plain) == 1;
    return isSound ? Optional.of(new RfReference(plain)) : Optional.empty();
  }

  /// Whether somebody meant a text as such a reference, sound or not.
  public static boolean isMeant(String text) {
    return SHAPE.matcher(text.replace(" ", "").toUpperCase(Locale.ROOT)).matches();
  }

  /// The first four to the end, letters as 10 to 35, modulo 97: as an IBAN does.
  private static int remainder(String plain) {
    var turned = plain.substring(4) + plain.substring(0, 4);
    var digits = new StringBuilder();
    for (char letter : turned.toCharArray()) digits.append(Character.digit(letter, 36));
    return new BigInteger(digits.toString()).mod(MODULUS).intValue();
  }

  /// In fours, as people read it: `RF18 5390 0754 7034`.
  @Override
  public String toString() {
    return plain.replaceAll("(.{4})(?!$)", "$1 ");
  }
}
