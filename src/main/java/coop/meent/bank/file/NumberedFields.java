package coop.meent.bank.file;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Descriptions in numbered fields after a code of three digits, such as `166?00…?20…?32…`, as
/// German banks write them and Triodos with `>`; their text may hold SEPA words such as `SVWZ+`.
final class NumberedFields {

  private static final Pattern START = Pattern.compile("^\\s*\\d{3}\\s*([?>])(?=\\d{2})");
  private static final Pattern WORD =
      Pattern.compile("(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE)\\+");

  private static final int FULL = 27;

  private NumberedFields() {}

  /// @param description its lines one after the other: a line ends within a field
  static Optional<Remittance> read(String description) {
    var start = START.matcher(description);
    if (!start.find()) return Optional.empty();
    var mark = start.group(1);
    Map<Integer, String> fields = new TreeMap<>();
    var parts = description.substring(start.end()).split(Pattern.quote(mark) + "(?=\\d{2})", -1);
    for (var part : parts)
      fields.merge(Integer.parseInt(part.substring(0, 2)), part.substring(2), String::concat);
    return Optional.of(
        mark.equals("?")
            ? german(fields)
            : new Remittance(
                name(fields),
                account(fields, 10),
                Optional.empty(),
                Wording.tidy(text(fields)).orElse(""),
                Optional.empty(),
                Optional.empty()));
  }

  private static Remittance german(Map<Integer, String> fields) {
    var words = words(text(fields));
    var said = words.getOrDefault("SVWZ", words.getOrDefault("", ""));
    return new Remittance(
        name(fields),
        account(fields, 31),
        Wording.tidy(words.getOrDefault("ABWA", "")),
        Wording.tidy(said).or(() -> Wording.tidy(fields.getOrDefault(0, ""))).orElse(""),
        Optional.empty(),
        Remittance.reference(words.getOrDefault("EREF", "")));
  }

  /// A full field breaks off within a word; one that is not full ends with it.
  private static String text(Map<Integer, String> fields) {
    var text = new StringBuilder();
    fields.forEach((number, value) -> {
      if ((number >= 20 && number <= 29) || (number >= 60 && number <= 63))
        text.append(value).append(value.length() < FULL ? " " : "");
    });
    return text.toString();
  }

  private static Optional<String> name(Map<Integer, String> fields) {
    return Wording.tidy(fields.getOrDefault(32, "") + fields.getOrDefault(33, ""));
  }

  /// Nothing but zeros is none.
  private static Optional<String> account(Map<Integer, String> fields, int number) {
    return Wording.tidy(fields.getOrDefault(number, ""))
        .map(given -> AccountNumber.of(given, "EUR"))
        .filter(given -> given.matches(".*[1-9].*"));
  }

  /// What stands before the first word is under the empty one.
  private static Map<String, String> words(String text) {
    Map<String, String> words = new TreeMap<>();
    var found = WORD.matcher(text);
    var word = "";
    int from = 0;
    while (found.find()) {
      words.merge(word, text.substring(from, found.start()), String::concat);
      word = found.group(1);
      from = found.end();
    }
    words.merge(word, text.substring(from), String::concat);
    return words;
  }
}
