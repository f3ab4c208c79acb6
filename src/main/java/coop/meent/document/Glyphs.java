package coop.meent.document;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/// Makes any text printable in the embedded font, since PDF/A allows no missing glyph: what people
/// see as one character (an emoji of several code points too) and the font lacks becomes one `□`,
/// so that a reader sees that something stood there.
final class Glyphs {

  private static final int MISSING = 0x25A1;
  private static final int LOZENGE = 0x25CA;

  private final Typeface typeface;
  private final String missing;

  Glyphs(Typeface typeface) {
    this.typeface = typeface;
    missing = Character.toString(typeface.has(MISSING) ? MISSING : LOZENGE);
  }

  String printable(String text) {
    if (text.codePoints().allMatch(this::isPlain)) return text;
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    var result = new StringBuilder();
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(composed);
    int from = characters.first();
    for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
      append(result, composed.substring(from, to));
      from = to;
    }
    return result.toString();
  }

  private boolean isPlain(int codePoint) {
    return codePoint >= ' ' && codePoint < 0x300 && codePoint != 0xAD && typeface.has(codePoint);
  }

  private void append(StringBuilder result, String character) {
    int first = character.codePointAt(0);
    if (character.codePoints().allMatch(this::isShown)) result.append(character);
    else if (Character.isWhitespace(first) || Character.isSpaceChar(first)) result.append(' ');
    else if (!isInvisible(first)) result.append(missing);
  }

  private boolean isShown(int codePoint) {
    return !isInvisible(codePoint) && typeface.has(codePoint);
  }

  /// Controls, format marks (soft hyphen, direction marks, joiners), private and unpaired halves:
  /// they have no shape of their own.
  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
