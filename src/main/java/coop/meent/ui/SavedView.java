package coop.meent.ui;

import coop.meent.ui.ListLook.Chosen;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A way to look at a list that was given a name. As text one line of `part=value` with `&` between
/// them, each written as in a web address, so that a name may hold anything.
///
/// @param list the name under which its columns are remembered
/// @param name as its reader calls it; unlike the others of this list, capitals apart
/// @param title of the list, as it was called then
/// @param place where the list stands: a page, then sections; empty where it is reached only by
///   opening something
record SavedView(String list, String name, String title, List<String> place, ListLook look) {

  private static final String CHOSEN = "chosen.";

  SavedView {
    place = List.copyOf(place);
  }

  boolean is(String otherList, String otherName) {
    return list.equals(otherList) && name.equalsIgnoreCase(otherName);
  }

  SavedView called(String other) {
    return new SavedView(list, other, title, place, look);
  }

  SavedView showing(ListLook other) {
    return new SavedView(list, name, title, place, other);
  }

  /// Empty when it is not such a text, or lacks its list, its name or its columns.
  static Optional<SavedView> parse(String line) {
    Map<String, String> parts = new HashMap<>();
    for (var part : line.strip().split("&")) {
      int at = part.indexOf('=');
      if (at < 0) return Optional.empty();
      var value = decoded(part.substring(at + 1));
      var key = decoded(part.substring(0, at));
      if (value.isEmpty() || key.isEmpty()) return Optional.empty();
      if (parts.put(key.get(), value.get()) != null) return Optional.empty();
    }
    var list = parts.getOrDefault("list", "");
    var name = parts.getOrDefault("name", "");
    if (list.isBlank() || name.isBlank()) return Optional.empty();
    return ColumnLayout.parse(parts.getOrDefault("columns", ""))
        .map(columns ->
            new SavedView(
                list,
                name,
                parts.getOrDefault("title", ""),
                words(parts.getOrDefault("place", "")),
                new ListLook(
                    parts.getOrDefault("words", ""),
                    chosen(parts),
                    parts.getOrDefault("order", ""),
                    columns)));
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split(" "));
  }

  private static Map<String, Chosen> chosen(Map<String, String> parts) {
    Map<String, Chosen> chosen = new HashMap<>();
    parts.forEach((part, value) -> {
      if (!part.startsWith(CHOSEN)) return;
      int at = value.indexOf('|');
      var key = at < 0 ? value : value.substring(0, at);
      chosen.put(
          part.substring(CHOSEN.length()), new Chosen(key, at < 0 ? "" : value.substring(at + 1)));
    });
    return chosen;
  }

  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    parts.add(part("list", list));
    parts.add(part("name", name));
    parts.add(part("title", title));
    parts.add(part("place", String.join(" ", place)));
    parts.add(part("words", look.words()));
    parts.add(part("order", look.order()));
    parts.add(part("columns", look.columns().toString()));
    new TreeMap<>(look.chosen())
        .forEach((facet, one) -> parts.add(part(CHOSEN + facet, one.key() + "|" + one.words())));
    return String.join("&", parts);
  }

  private static String part(String key, String value) {
    return encoded(key) + "=" + encoded(value);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
