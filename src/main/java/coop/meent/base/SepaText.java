package coop.meent.base;

import java.text.Normalizer;
import java.util.Map;

/// Text in the letters that every bank in SEPA takes: `a-z A-Z 0-9 / - ? : ( ) . , ' +` and the
/// space (EPC217-08). Letters with marks lose them (é → e), signs become the nearest one that is
/// allowed, and what has no neighbour becomes a full stop.
public final class SepaText {

  private static final Map<Integer, String> NEAREST =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'Æ', "AE"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'Œ', "OE"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'Ø', "O"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'Ł', "L"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'Đ', "D"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'Ð', "D"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'Þ', "TH"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) '€', "EUR"),
          Map.entry((int) '&', "+"),
          Map.entry((int) '_', "-"),
          Map.entry((int) '–', "-"),
          Map.entry((int) '—', "-"),
          Map.entry((int) '‑', "-"),
          Map.entry((int) '−', "-"),
          Map.entry((int) '⁄', "/"),
          Map.entry((int) '"', "'"),
          Map.entry((int) '`', "'"),
          Map.entry((int) '´', "'"),
          Map.entry((int) '‘', "'"),
          Map.entry((int) '’', "'"),
          Map.entry((int) '“', "'"),
          Map.entry((int) '”', "'"),
          Map.entry((int) '„', "'"),
          Map.entry((int) '[', "("),
          Map.entry((int) '{', "("),
          Map.entry((int) ']', ")"),
          Map.entry((int) '}', ")"),
          Map.entry((int) ';', ","));

  private SepaText() {}

  /// White space, line ends too, becomes one space.
  public static String of(String text) {
    var reduced = new StringBuilder();
    // Signs first: decomposition would turn an acute accent of its own into a space and a mark.
    text.codePoints().forEach(letter -> append(reduced, letter));
    return reduced.toString().strip().replaceAll(" {2,}", " ");
  }

  /// Cut off to so many letters, which is what a field of a payment takes.
  public static String of(String text, int max) {
    var reduced = of(text);
    return reduced.length() <= max ? reduced : reduced.substring(0, max).strip();
  }

  /// For references, which may not begin or end with a slash nor hold two in a row.
  public static String reference(String text, int max) {
    var reduced = of(text).replaceAll("/{2,}", "/").replaceAll("^[/ ]+", "");
    var cut = reduced.length() <= max ? reduced : reduced.substring(0, max);
    return cut.replaceAll("[/ ]+$", "");
  }

  private static void append(StringBuilder reduced, int letter) {
    var nearest = NEAREST.get(letter);
    if (nearest != null) reduced.append(nearest);
    else if (isAllowed(letter)) reduced.appendCodePoint(letter);
    else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) reduced.append(' ');
    else decomposed(reduced, letter);
  }

  private static void decomposed(StringBuilder reduced, int letter) {
    if (isMark(letter)) return;
    Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
        .codePoints()
        .filter(part -> !isMark(part))
        .forEach(part -> {
          var nearest = NEAREST.get(part);
          if (nearest != null) reduced.append(nearest);
          else reduced.appendCodePoint(isAllowed(part) ? part : '.');
        });
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isAllowed(int letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9')
        || "/-?:().,'+ ".indexOf(letter) >= 0;
  }
}
