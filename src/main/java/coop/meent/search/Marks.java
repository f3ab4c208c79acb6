package coop.meent.search;

import coop.meent.base.Letters;
import coop.meent.search.QueryPart.Word;
import java.util.ArrayList;
import java.util.List;

/// Where a text holds what was looked for, to show why it was found: beginnings of words, whatever
/// the case and the accents.
public final class Marks {

  /// @param to behind the last character
  public record Mark(int from, int to) {}

  private final List<String> sought;

  public Marks(SearchQuery query) {
    this(query.words().stream().map(Word::text).toList());
  }

  public Marks(List<String> words) {
    sought = words.stream().map(Letters::plain).toList();
  }

  /// In order, none over another.
  public List<Mark> in(String text) {
    List<Mark> marks = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (!isBeginning(text, at)) continue;
      int end = endOfLongest(text, at);
      if (end > at) marks.add(new Mark(at, end));
      at = Math.max(at, end - 1);
    }
    return marks;
  }

  private static boolean isBeginning(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private int endOfLongest(String text, int at) {
    return sought.stream().mapToInt(word -> end(text, at, word)).max().orElse(at);
  }

  /// Where the word ends that begins here, or where it would begin when it does not.
  private static int end(String text, int at, String word) {
    int matched = 0;
    for (int i = at; i < text.length(); i++) {
      var letter = Letters.plain(text.substring(i, i + 1));
      if (!word.startsWith(letter, matched)) return at;
      matched += letter.length();
      if (matched == word.length()) return i + 1;
    }
    return at;
  }
}
