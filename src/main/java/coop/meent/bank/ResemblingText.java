package coop.meent.bank;

import coop.meent.bank.BankHistory.Past;
import coop.meent.bank.file.StatementLine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the earlier line whose words are most like a line's: at least half of all their different
/// words are in both (Jaccard). Numbers do not count, since they change from month to month.
final class ResemblingText {

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private record Worded(Past past, Set<String> words) {}

  private final Map<String, List<Worded>> byWord;

  /// @param past the newest first
  ResemblingText(List<Past> past) {
    byWord = new HashMap<>();
    for (var booked : past) {
      var worded = new Worded(booked, words(booked.line()));
      for (var word : worded.words())
        byWord.computeIfAbsent(word, any -> new java.util.ArrayList<>()).add(worded);
    }
  }

  Optional<Past> to(StatementLine line) {
    var words = words(line);
    Map<Worded, Integer> shared = new HashMap<>();
    for (var word : words) {
      for (var other : byWord.getOrDefault(word, List.of())) shared.merge(other, 1, Integer::sum);
    }
    Worded best = null;
    int bestShared = 0;
    for (var entry : shared.entrySet()) {
      var other = entry.getKey();
      if (other.past().line().amount().isNegative() != line.amount().isNegative()) continue;
      if (best == null || isMore(entry.getValue(), other, bestShared, best, words)) {
        best = other;
        bestShared = entry.getValue();
      }
    }
    boolean isEnough = best != null && 2 * bestShared >= union(words, best, bestShared);
    return isEnough && best != null ? Optional.of(best.past()) : Optional.empty();
  }

  /// Compared as fractions, without rounding; of two alike the newer one, then the larger text.
  private static boolean isMore(
      int shared, Worded other, int bestShared, Worded best, Set<String> words) {
    int left = shared * union(words, best, bestShared);
    int right = bestShared * union(words, other, shared);
    if (left != right) return left > right;
    int newer = other.past().line().booked().compareTo(best.past().line().booked());
    return newer != 0
        ? newer > 0
        : wording(other.past().line()).compareTo(wording(best.past().line())) > 0;
  }

  private static int union(Set<String> words, Worded other, int shared) {
    return words.size() + other.words().size() - shared;
  }

  static String wording(StatementLine line) {
    return line.counterparty().map(name -> name + " " + line.text()).orElse(line.text()).strip();
  }

  private static Set<String> words(StatementLine line) {
    return WORD.matcher(wording(line).toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
