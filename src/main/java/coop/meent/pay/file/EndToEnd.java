package coop.meent.pay.file;

import coop.meent.base.Ids;
import java.math.BigInteger;
import java.util.Locale;
import java.util.UUID;

/// The mark that travels with a payment from the file to both bank statements. It follows from what
/// is paid and in which batch alone, so that it is the same whenever it is made, and no two differ
/// by the size of a letter.
public final class EndToEnd {

  private static final String FIRST = "MEENT";
  private static final int LETTERS = 25;
  private static final int RADIX = 36;

  private EndToEnd() {}

  /// `MEENT` and 25 letters and digits: 30 of the 35 that fit.
  ///
  /// @param batch what is sent in one go, such as the id of a batch or the month of a circle
  /// @param item what is paid in it
  public static String of(String batch, String item) {
    var id = Ids.derived("end-to-end", batch, item);
    var number = unsigned(id).toString(RADIX).toUpperCase(Locale.ROOT);
    return FIRST + "0".repeat(LETTERS - number.length()) + number;
  }

  /// Whether a mark has the form of ours.
  public static boolean isOurs(String mark) {
    return mark.startsWith(FIRST);
  }

  /// Whether a text may hold one of ours.
  public static boolean isIn(String text) {
    return text.contains(FIRST);
  }

  private static BigInteger unsigned(UUID id) {
    return new BigInteger(id.toString().replace("-", ""), 16);
  }
}
