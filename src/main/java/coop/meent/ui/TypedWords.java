package coop.meent.ui;

import coop.meent.base.Letters;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// The words that somebody typed to find something: each must occur, in any order; capitals,
/// accents and the kind of apostrophe do not matter.
public record TypedWords(List<String> words) implements Predicate<String> {

  public static TypedWords of(String typed) {
    return new TypedWords(List.of(Letters.plain(typed).strip().split("\\s+")));
  }

  /// A filter of rows.
  ///
  /// @param text what is looked in
  public static <T> Predicate<T> in(String typed, Function<T, String> text) {
    var words = of(typed);
    return row -> words.test(text.apply(row));
  }

  @Override
  public boolean test(String text) {
    var there = Letters.plain(text);
    return words.stream().allMatch(there::contains);
  }
}
