package coop.meent.document;

import java.text.Normalizer;
import java.util.Locale;

/// Text as it is compared in a search: small letters without accents, one space for any gap, and
/// the plain hyphen for the minus of the papers.
final class SoughtText {

  private final StringBuilder text = new StringBuilder();

  static String of(String words) {
    var sought = new SoughtText();
    sought.add(words);
    return sought.toString().strip();
  }

  /// Adds what one letter or ligature is compared as.
  void add(String letters) {
    var plain = Normalizer.normalize(letters, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length(); i++) add(plain.charAt(i));
  }

  private void add(char letter) {
    if (Character.isWhitespace(letter) || letter == '\u00a0') gap();
    else if (letter == '\u2212' || letter == '\u2013') text.append('-');
    else if (Character.getType(letter) != Character.NON_SPACING_MARK && letter != '\u00ad')
      text.append(letter);
  }

  void gap() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') text.append(' ');
  }

  int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
