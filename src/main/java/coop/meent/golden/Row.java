package coop.meent.golden;

import coop.meent.base.RefusedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One line of a table by column names. Lists in a cell use `|`, values by name `;` and `=`.
record Row(String table, long line, Map<String, String> cells) {

  String text(String column) {
    var cell = cells.get(column);
    if (cell == null) throw unreadable(column);
    return cell;
  }

  String id() {
    return text("case");
  }

  boolean isEmpty(String column) {
    return text(column).isEmpty();
  }

  double number(String column) {
    return parsed(column, Double::valueOf);
  }

  Optional<Double> optional(String column) {
    return isEmpty(column) ? Optional.empty() : Optional.of(number(column));
  }

  int whole(String column) {
    return Math.toIntExact(cents(column));
  }

  long cents(String column) {
    return parsed(column, cell -> new java.math.BigDecimal(cell).longValueExact());
  }

  double[] list(String column) {
    return parsed(column, Row::numbers);
  }

  /// `shape=1|3;rate=1|2`.
  Map<String, double[]> named(String column) {
    return parsed(
        column,
        cell -> {
          Map<String, double[]> result = new LinkedHashMap<>();
          for (var one : cell.split(";")) {
            var parts = one.split("=", 2);
            if (parts.length == 2) result.put(parts[0], numbers(parts[1]));
          }
          return result;
        });
  }

  /// The first value of a name.
  double named(String column, String name) {
    var values = named(column).get(name);
    if (values == null || values.length == 0) throw unreadable(column + ": " + name);
    return values[0];
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split("\\|")).mapToDouble(Double::parseDouble).toArray();
  }

  private <T> T parsed(String column, Function<String, T> reading) {
    var cell = text(column);
    try {
      return reading.apply(cell);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw unreadable(column + " = " + cell);
    }
  }

  RefusedException unreadable(String what) {
    return new RefusedException(new GoldenRefusal.Unreadable(table, line, what));
  }

  /// Rows by the value of a column, in order of appearance.
  static Map<String, List<Row>> by(String column, List<Row> rows) {
    Map<String, List<Row>> result = new LinkedHashMap<>();
    for (var row : rows) result.computeIfAbsent(row.text(column), _ -> new ArrayList<>()).add(row);
    return result;
  }
}
