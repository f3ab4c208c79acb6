package coop.meent.circle;

import coop.meent.base.Texts;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A point of a rulebook as people type it, in their language, and as the file keeps it: `geen` and
/// `none`, `1 maand` and `1M`, `4,5%` and `4.5%`. Either is taken, whoever types it.
final class TypedRule {

  private record Word(Pattern typed, String kept) {}

  private static final List<Word> WORDS =
      List.of(
          word("(\\d)[.,](\\d{3})(?![\\d%])", "$1$2"),
          word("(\\d),\\s+", "$1 "),
          word("(\\d),(\\d)", "$1.$2"),
          word("€\\s*", ""),
          word("\\b(ja)\\b", "yes"),
          word("\\b(nee)\\b", "no"),
          word("\\b(geen|nooit|never)\\b", "none"),
          word("\\b(alle|elke maand|every month)\\b", "all"),
          word("\\b(elk vanaf|alles vanaf)\\b", "any from"),
          word("(\\d)\\s*(maanden|maand|months?|m)\\b", "$1M"),
          word("(\\d)\\s*(dagen|dag|days?|d)\\b", "$1D"),
          word("\\b(meegeteld|telt mee)\\b", "inside"),
          word("(\\d)\\s*(?:t/m|tot|to)\\s*(\\d)", "$1-$2"),
          word("\\b(melden)\\b", "report"),
          word("\\b(gelijk)\\b", "alike"),
          word("\\b(tweede_ronde|tweede ronde|second round)\\b", "second_round"),
          word("\\b(alliantie)\\b", "alliance"));

  private static final Pattern MONTHS = Pattern.compile("(\\d+)M\\b");
  private static final Pattern DAYS = Pattern.compile("(\\d+)D\\b");
  private static final Pattern POINT = Pattern.compile("(\\d)\\.(\\d)");
  private static final Pattern NO_CENTS = Pattern.compile("\\.00\\b");
  private static final List<String> KEPT =
      List.of(
          "yes",
          "no",
          "none",
          "all",
          "any from",
          "inside",
          "report",
          "alike",
          "second_round",
          "alliance");

  private TypedRule() {}

  private static Word word(String typed, String kept) {
    return new Word(
        Pattern.compile(typed, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS), kept);
  }

  /// What was typed, as the file keeps it; what is none of these words stays as it is.
  static String kept(String typed) {
    var text = typed.strip();
    for (var one : WORDS) text = one.typed.matcher(text).replaceAll(one.kept);
    return text;
  }

  /// What the file keeps, as a reader of this language types it.
  static String typed(String kept, Texts texts) {
    for (var word : KEPT)
      if (kept.equals(word) || kept.startsWith(word + " ") || kept.endsWith(" " + word))
        kept = kept.replace(word, texts.get("circle.word." + word.replace(' ', '_')));
    kept = MONTHS.matcher(kept).replaceAll("$1 " + texts.get("circle.word.months"));
    kept = DAYS.matcher(kept).replaceAll("$1 " + texts.get("circle.word.days"));
    kept = NO_CENTS.matcher(kept).replaceAll("");
    var comma = texts.decimal(new java.math.BigDecimal("0.5")).substring(1, 2);
    return POINT.matcher(kept).replaceAll("$1" + comma + "$2").toLowerCase(Locale.ROOT);
  }
}
