package coop.meent.pay.file;

import java.util.Optional;

/// A Dutch payment reference (betalingskenmerk) of sixteen digits, such as the tax office asks. The
/// first digit is a check on the others.
///
/// @param digits such as `5000056789012345`
public record DutchReference(String digits) {

  private static final int[] WEIGHTS = {2, 4, 8, 5, 10, 9, 7, 3, 6, 1};
  private static final int LENGTH = 16;
  private static final int MODULUS = 11;

  public DutchReference {
    if (!isSound(digits)) throw new IllegalArgumentException("no payment reference: " + digits);
  }

  /// Of a text that may have spaces or points; empty when it is none, or a mistyped one.
  public static Optional<DutchReference> parse(String text) {
    var plain = text.replaceAll("[ .]", "");
    return isSound(plain) ? Optional.of(new DutchReference(plain)) : Optional.empty();
  }

  private static boolean isSound(String digits) {
    return digits.matches("\\d{" + LENGTH + "}")
        && Character.digit(digits.charAt(0), 10) == check(digits);
  }

  /// The digits from the last to the second, weighed: what is lacking to a multiple of eleven.
  private static int check(String digits) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++)
      sum += Character.digit(digits.charAt(LENGTH - 1 - i), 10) * WEIGHTS[i % WEIGHTS.length];
    int lacking = MODULUS - sum % MODULUS;
    return lacking == MODULUS ? 0 : lacking == MODULUS - 1 ? 1 : lacking;
  }
}
