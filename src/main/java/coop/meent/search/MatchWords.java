package coop.meent.search;

import coop.meent.search.QueryPart.Word;
import coop.meent.store.IdConverter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/// A query in the words of the index (FTS5's own language). What was typed always stands between
/// quotes, so that none of it is taken for an operator.
final class MatchWords {

  private final SearchIndex index;
  private final boolean exactly;
  private final List<String> parts = new ArrayList<>();

  /// @param exactly whole words only
  MatchWords(SearchIndex index, boolean exactly) {
    this.index = index;
    this.exactly = exactly;
  }

  void add(Word word) {
    var text =
        "{%s} : %s".formatted(index.text(), phrase(word.text(), !exactly && !word.isWhole()));
    var amount = word.isWhole() || !index.hasAmounts() ? null : amount(word);
    parts.add(amount == null ? text : "(%s OR %s)".formatted(text, amount));
  }

  private static @org.jspecify.annotations.Nullable String amount(Word word) {
    return AmountWord.of(word.text())
        .map(amount -> "{amounts} : " + phrase(amount.token(), !amount.isComplete()))
        .orElse(null);
  }

  void addIban(String beginning) {
    parts.add("{iban} : " + phrase(beginning, true));
  }

  /// A line on any one of these.
  void addAbout(SearchKind kind, Collection<UUID> ids) {
    parts.add(
        ids.stream()
            .map(
                id -> phrase(letter(kind) + HexFormat.of().formatHex(IdConverter.bytes(id)), false))
            .collect(Collectors.joining(" OR ", "{about} : (", ")")));
  }

  private static String letter(SearchKind kind) {
    return switch (kind) {
      case ACCOUNT -> "a";
      case MEMBER -> "m";
      case CLIENT -> "c";
      case ASSIGNMENT -> "s";
      default -> throw new IllegalArgumentException("no line is about a " + kind);
    };
  }

  private static String phrase(String text, boolean isBeginning) {
    var quoted = '"' + text.toLowerCase(Locale.ROOT).replaceAll("[\"\\p{Cntrl}]", " ") + '"';
    return isBeginning ? quoted + " *" : quoted;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  @Override
  public String toString() {
    return String.join(" AND ", parts);
  }
}
