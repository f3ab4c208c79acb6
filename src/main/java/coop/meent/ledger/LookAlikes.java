package coop.meent.ledger;

import java.util.Map;

/// Text for formats in which some signs mean something: those are replaced by signs that look
/// alike, so that a name reads as it was written and means nothing to the program. Line ends and
/// other control characters become a space, and spaces in a row one.
final class LookAlikes {

  private static final Map<Integer, String> ALIKE =
      Map.of(
          (int) ':', "\uA789",
          (int) ';', "\uFF1B",
          (int) ',', "\u201A",
          (int) '|', "\u00A6");

  private LookAlikes() {}

  /// @param meaning the signs that mean something here
  static String in(String text, String meaning) {
    var plain = new StringBuilder();
    text.codePoints()
        .forEach(sign -> {
          if (isBlank(sign)) {
            if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') plain.append(' ');
          } else if (meaning.indexOf(sign) >= 0) {
            plain.append(ALIKE.getOrDefault(sign, "_"));
          } else {
            plain.appendCodePoint(sign);
          }
        });
    return plain.toString().strip();
  }

  private static boolean isBlank(int sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.isISOControl(sign)
        || (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
  }
}
