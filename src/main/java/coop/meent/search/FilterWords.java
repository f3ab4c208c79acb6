package coop.meent.search;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The words of the filters. Those of every language are understood, whatever the window speaks;
/// those of the window are offered.
final class FilterWords {

  private final Map<FilterName, List<String>> names = new EnumMap<>(FilterName.class);
  private final Map<SearchKind, List<String>> kinds = new EnumMap<>(SearchKind.class);

  /// @param texts of the window: its words come first
  FilterWords(Texts texts) {
    add(texts);
    for (var language : Language.values()) {
      if (language != texts.language()) add(new Texts(language));
    }
  }

  private void add(Texts texts) {
    for (var name : FilterName.values())
      names.computeIfAbsent(name, any -> new ArrayList<>()).add(texts.get("search.filter." + name));
    for (var kind : SearchKind.values())
      kinds
          .computeIfAbsent(kind, any -> new ArrayList<>())
          .add(texts.get("search.kind.word." + kind));
  }

  Optional<FilterName> filter(String word) {
    return key(names, word);
  }

  Optional<SearchKind> kind(String word) {
    return key(kinds, word);
  }

  /// In the language of the window.
  String name(FilterName filter) {
    return names.getOrDefault(filter, List.of()).getFirst();
  }

  String name(SearchKind kind) {
    return kinds.getOrDefault(kind, List.of()).getFirst();
  }

  private static <K> Optional<K> key(Map<K, List<String>> words, String word) {
    var plain = word.toLowerCase(Locale.ROOT);
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().contains(plain))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The filter that begins so, in the language of the window if it can be.
  Optional<String> filterBeginning(String typed) {
    return beginning(names, typed);
  }

  Optional<String> kindBeginning(String typed) {
    return beginning(kinds, typed);
  }

  private static <K> Optional<String> beginning(Map<K, List<String>> words, String typed) {
    var plain = typed.toLowerCase(Locale.ROOT);
    return first(words, plain, List::getFirst).or(() -> first(words, plain, List::getLast));
  }

  private static <K> Optional<String> first(
      Map<K, List<String>> words, String plain, Function<List<String>, String> language) {
    return words.values().stream().map(language).filter(word -> word.startsWith(plain)).findFirst();
  }
}
