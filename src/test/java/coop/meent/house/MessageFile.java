package coop.meent.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// One language's messages as they stand in the source tree.
record MessageFile(Path path, SortedMap<String, String> texts, List<String> repeated) {

  private static final Path FOLDER = Path.of("src/main/resources/coop/meent");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

  private static final MessageFile ENGLISH = read("messages.properties");
  private static final MessageFile DUTCH = read("messages_nl.properties");

  static MessageFile english() {
    return ENGLISH;
  }

  static MessageFile dutch() {
    return DUTCH;
  }

  private static MessageFile read(String name) {
    var path = FOLDER.resolve(name);
    try {
      var properties = new Properties();
      List<String> repeated = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (var line : Files.readAllLines(path)) {
        properties.load(new StringReader(line));
        if (line.isBlank() || line.startsWith("#")) continue;
        var key = line.split("[ =]", 2)[0];
        if (!seen.add(key)) repeated.add(key);
      }
      var texts = new TreeMap<String, String>();
      properties.forEach((key, text) -> texts.put((String) key, (String) text));
      return new MessageFile(path, Collections.unmodifiableSortedMap(texts), List.copyOf(repeated));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> keys() {
    return texts.keySet();
  }

  String text(String key) {
    return texts.getOrDefault(key, "");
  }

  /// The numbers between braces.
  Set<Integer> placeholders(String key) {
    Set<Integer> numbers = new TreeSet<>();
    var matcher = PLACEHOLDER.matcher(text(key));
    while (matcher.find()) numbers.add(Integer.valueOf(matcher.group(1)));
    return numbers;
  }
}
