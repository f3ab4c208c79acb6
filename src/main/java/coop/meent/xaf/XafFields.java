package coop.meent.xaf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the schema of version 4.0 says of each element, from `fields-4.0.txt`.
final class XafFields {

  private static final XafFields FOUR = read("fields-4.0.txt");

  private final Field root;

  private XafFields(Field root) {
    this.root = root;
  }

  /// Empty for a version whose schema is not here.
  static Optional<XafFields> of(XafVersion version) {
    return version.isFour() ? Optional.of(FOUR) : Optional.empty();
  }

  Field root() {
    return root;
  }

  /// How often an element may be there.
  private enum Often {
    ONCE,
    AT_MOST_ONCE,
    ANY
  }

  /// One element.
  static final class Field {

    private static final Pattern AMOUNT = Pattern.compile("[+-]?\\d*\\.?\\d*");
    private static final Pattern COUNT = Pattern.compile("\\+?\\d{1,10}");
    private static final int DIGITS = 20;

    private final String name;
    private final int place;
    private final Often often;
    private final List<String> holds;
    private final List<Field> inside = new ArrayList<>();

    private Field(String name, int place, Often often, List<String> holds) {
      this.name = name;
      this.place = place;
      this.often = often;
      this.holds = holds;
    }

    String name() {
      return name;
    }

    /// Among its neighbours, from 0.
    int place() {
      return place;
    }

    boolean mayRepeat() {
      return often == Often.ANY;
    }

    boolean isRequired() {
      return often == Often.ONCE;
    }

    List<Field> inside() {
      return Collections.unmodifiableList(inside);
    }

    Optional<Field> find(String child) {
      return inside.stream().filter(one -> one.name.equals(child)).findFirst();
    }

    /// What is wrong with a text in it, if anything.
    Optional<XafFinding.Fault> fault(String text) {
      if (holds.isEmpty()) return Optional.empty();
      return switch (holds.getFirst()) {
        case "text" -> isTooLong(text) ? Optional.of(XafFinding.Fault.TOO_LONG) : Optional.empty();
        case "of" -> unless(Set.of(holds.get(1).split(",")).contains(text));
        case "date" -> unless(isDate(text));
        case "count" -> unless(COUNT.matcher(text).matches());
        case "amount" -> unless(isAmount(text));
        default -> throw new IllegalStateException("unknown kind " + holds);
      };
    }

    private static Optional<XafFinding.Fault> unless(boolean isRight) {
      return isRight ? Optional.empty() : Optional.of(XafFinding.Fault.NOT_ALLOWED);
    }

    private boolean isTooLong(String text) {
      return holds.size() > 1
          && text.codePointCount(0, text.length()) > Integer.parseInt(holds.get(1));
    }

    private static boolean isDate(String text) {
      try {
        LocalDate.parse(text);
        return true;
      } catch (DateTimeParseException e) {
        return false;
      }
    }

    /// With a decimal point and no letters; three decimals only in a percentage, which no amount of
    /// ours is taken from.
    private static boolean isAmount(String text) {
      if (!AMOUNT.matcher(text).matches() || text.chars().noneMatch(Character::isDigit))
        return false;
      return new BigDecimal(text).precision() <= DIGITS;
    }
  }

  private static XafFields read(String file) {
    Deque<Field> open = new ArrayDeque<>();
    @Nullable Field root = null;
    for (var line : lines(file)) {
      if (line.startsWith("#") || line.isBlank()) continue;
      int depth = (line.length() - line.stripLeading().length()) / 2;
      while (open.size() > depth) open.pop();
      var words = List.of(line.strip().split(" "));
      var parent = open.peek();
      var field =
          new Field(
              words.getFirst(),
              parent == null ? 0 : parent.inside.size(),
              switch (words.get(1)) {
                case "1" -> Often.ONCE;
                case "?" -> Often.AT_MOST_ONCE;
                default -> Often.ANY;
              },
              words.subList(2, words.size()));
      if (parent == null) root = field;
      else parent.inside.add(field);
      open.push(field);
    }
    return new XafFields(Objects.requireNonNull(root));
  }

  private static List<String> lines(String file) {
    try (var in = Objects.requireNonNull(XafFields.class.getResourceAsStream(file));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
