package coop.meent.ui;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/// The words that somebody typed to find something: each must occur, in any order; case does not
/// matter.
public record TypedWords(List<String> words) implements Predicate<String> {

  public static TypedWords of(String typed) {
    return new TypedWords(List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")));
  }

  /// A filter of rows.
  ///
  /// @param text what is looked in
  public static <T> Predicate<T> in(String typed, Function<T, String> text) {
    var words = of(typed);
    return row -> words.test(text.apply(row));
  }

  /// A filter for which accents do not matter either.
  static <T> Predicate<T> inPlain(String typed, Function<T, String> text) {
    return in(plain(typed), row -> plain(text.apply(row)));
  }

  @Override
  public boolean test(String text) {
    var there = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(there::contains);
  }

  /// Without accents, capitals and the spaces around it, with the apostrophe that a keyboard has.
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('\u2019', '\'')
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
