package coop.meent.base;

import java.text.Normalizer;
import java.util.Locale;

/// Letters as people compare them: nobody types the accents of a name, nor its capitals.
public final class Letters {

  private Letters() {}

  /// In small letters without accents, with the apostrophe that a keyboard has: `’s-Hertogenbosch
  /// Zoë` is `'s-hertogenbosch zoe`.
  public static String plain(String text) {
    return unaccented(text).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }

  /// Without accents, and in the capitals that it has.
  public static String unaccented(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
