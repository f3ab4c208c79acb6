package coop.meent.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The message keys that the main sources name, read as text: what FXML writes after `%`, what a
/// command's help names, what is asked of `texts` by a literal, and every other literal that looks
/// like a key or like the beginning of one.
final class SourceKeys {

  private static final Path JAVA = Path.of("src/main/java");
  private static final Path RESOURCES = Path.of("src/main/resources");

  private static final Pattern FXML_KEY = Pattern.compile("\"%([a-z][A-Za-z0-9._-]*)\"");
  private static final Pattern ASKED =
      Pattern.compile(
          "[tT]exts(?:\\(\\))?\\s*\\.\\s*(get|count)\\(\\s*\"([a-z][A-Za-z0-9._-]*)\"\\s*([,)+])");
  private static final Pattern COMMAND_HELP =
      Pattern.compile("\\$\\{bundle:([a-z][A-Za-z0-9._-]*)}");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9._%-]*)\"");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

  /// Key to the file that asks for it.
  final Map<String, String> asked = new TreeMap<>();

  private final Set<String> literals = new TreeSet<>();

  SourceKeys() {
    try (var files = Files.walk(JAVA)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) readJava(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (var files = Files.walk(RESOURCES)) {
      for (var file : files.filter(f -> f.toString().endsWith(".fxml")).toList()) readFxml(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readJava(Path file) throws IOException {
    var source = COMMENT.matcher(Files.readString(file)).replaceAll("");
    var calls = ASKED.matcher(source);
    while (calls.find()) {
      var key = calls.group(2);
      if (calls.group(3).equals("+")) continue;
      if (calls.group(1).equals("get")) asked.put(key, file.toString());
      else for (var form : Set.of(".one", ".other")) asked.put(key + form, file.toString());
    }
    find(COMMAND_HELP, source, file);
    var matcher = LITERAL.matcher(source);
    while (matcher.find()) literals.add(matcher.group(1));
  }

  private void readFxml(Path file) throws IOException {
    find(FXML_KEY, Files.readString(file), file);
  }

  private void find(Pattern pattern, String source, Path file) {
    var matcher = pattern.matcher(source);
    while (matcher.find()) asked.put(matcher.group(1), file.toString());
  }

  /// Whether any source names the key: whole, as the key of a count, by its beginning up to a
  /// point, or through a pattern with `%s`.
  boolean name(String key) {
    if (asked.containsKey(key) || literals.contains(key)) return true;
    if (literals.contains(key.replaceFirst("\\.(one|other)$", ""))) return true;
    return literals.stream()
        .anyMatch(literal ->
            (literal.endsWith(".") && literal.length() > 4 && key.startsWith(literal))
                || (literal.contains("%s") && key.matches(asPattern(literal))));
  }

  private static String asPattern(String literal) {
    return Pattern.quote(literal).replace("%s", "\\E[A-Za-z0-9_-]+\\Q");
  }
}
