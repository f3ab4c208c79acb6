package coop.meent.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// One piece of what was typed: a word, words between quotes, or a filter with its value.
///
/// @param name before the colon; empty for a plain word
/// @param value without quotes
/// @param start where it begins in what was typed
record TypedWord(String name, String value, boolean isQuoted, int start) {

  /// A quote that was not closed yet reaches to the end.
  private static final Pattern PIECE =
      Pattern.compile("(\\p{L}+):(?=\\s|$)|(?:(\\p{L}+):)?(?:\"([^\"]*)\"?|([^\\s\"]\\S*))");

  /// Longer texts are pasted by mistake; what comes after is not looked for.
  private static final int MOST = 16;

  static List<TypedWord> in(String typed) {
    return PIECE.matcher(typed).results().limit(MOST).map(TypedWord::of).toList();
  }

  private static TypedWord of(MatchResult piece) {
    if (piece.group(1) != null) return new TypedWord(piece.group(1), "", false, piece.start());
    var name = piece.group(2) == null ? "" : piece.group(2);
    boolean isQuoted = piece.group(3) != null;
    return new TypedWord(name, isQuoted ? piece.group(3) : piece.group(4), isQuoted, piece.start());
  }

  boolean isPlain() {
    return name.isEmpty() && !isQuoted;
  }

  /// As it was typed, but for quotes.
  String text() {
    return name.isEmpty() ? value : name + ":" + value;
  }

  /// The same word, or none of its own, when the name before the colon is no filter's.
  TypedWord unnamed() {
    return new TypedWord("", text(), isQuoted, start);
  }

  /// Account numbers at a bank are written in groups of four: the groups become one word.
  static List<TypedWord> joined(List<TypedWord> words) {
    List<TypedWord> joined = new ArrayList<>();
    for (var word : words) {
      if (!joined.isEmpty() && joined.getLast().continuesWith(word))
        joined.add(joined.removeLast().with(word.value));
      else joined.add(word);
    }
    return joined;
  }

  private boolean continuesWith(TypedWord next) {
    return next.isPlain()
        && !isQuoted
        && value.matches("(?i)[A-Z]{2}\\d{2}([A-Z0-9]{4})*")
        && next.value.matches("(?i)[A-Z0-9]{1,4}")
        && (value.length() > 4 || next.value.length() == 4);
  }

  private TypedWord with(String more) {
    return new TypedWord(name, value + more, false, start);
  }
}
