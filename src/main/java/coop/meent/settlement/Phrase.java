package coop.meent.settlement;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;

/// Words that are kept with a fact and read in either language later: a key of the messages, and
/// what stands in its places.
///
/// @param arguments [Money], [LocalDate], [Integer] or [String]
public record Phrase(String key, List<Object> arguments) implements Named {

  private static final String BETWEEN = "\t";

  public Phrase {
    arguments = List.copyOf(arguments);
    for (var argument : arguments) {
      boolean isKept =
          argument instanceof Money
              || argument instanceof LocalDate
              || argument instanceof Integer
              || argument instanceof String;
      if (!isKept) throw new IllegalArgumentException("cannot keep " + argument.getClass());
    }
  }

  public static Phrase of(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments));
  }

  /// A key of a newer Meent is shown as it is.
  @Override
  public String in(Texts texts) {
    try {
      return texts.get(key, arguments.toArray());
    } catch (MissingResourceException e) {
      return key;
    }
  }

  /// One line, as the file keeps it; read by [#read].
  public String code() {
    List<String> parts = new ArrayList<>(List.of(escaped(key)));
    for (var argument : arguments) parts.add(code(argument));
    return String.join(BETWEEN, parts);
  }

  private static String code(Object argument) {
    return switch (argument) {
      case Money money -> "m" + money.cents();
      case LocalDate day -> "d" + day;
      case Integer count -> "n" + count;
      default -> "t" + escaped(argument.toString());
    };
  }

  public static Phrase read(String code) {
    var parts = code.split(BETWEEN, -1);
    List<Object> arguments = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) arguments.add(argument(parts[i]));
    return new Phrase(plain(parts[0]), arguments);
  }

  private static Object argument(String code) {
    var rest = code.substring(1);
    return switch (code.charAt(0)) {
      case 'm' -> Money.ofCents(Long.parseLong(rest));
      case 'd' -> LocalDate.parse(rest);
      case 'n' -> Integer.valueOf(rest);
      default -> plain(rest);
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  private static String plain(String text) {
    var plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      if (next != '\\' || i + 1 == text.length()) plain.append(next);
      else {
        i++;
        plain.append(
            switch (text.charAt(i)) {
              case 't' -> '\t';
              case 'n' -> '\n';
              default -> text.charAt(i);
            });
      }
    }
    return plain.toString();
  }
}
