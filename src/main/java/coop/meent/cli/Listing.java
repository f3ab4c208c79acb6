package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table that a command answers with: rows of named values. Lists inside a row show in JSON only.
final class Listing {

  private final List<String> columns;
  private final List<Map<String, Object>> rows = new ArrayList<>();

  Listing(String... columns) {
    this.columns = List.of(columns);
  }

  void row(Object... values) {
    var row = new LinkedHashMap<String, Object>();
    for (int i = 0; i < values.length; i++) row.put(columns.get(i), values[i]);
    rows.add(row);
  }

  List<Map<String, Object>> rows() {
    return rows;
  }

  /// RFC 4180 with a header, amounts as `-1234.56`, dates as ISO.
  void printCsv(PrintStream out) {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    var csv = CsvWriter.builder().build(writer);
    csv.writeRecord(columns);
    for (var row : rows) csv.writeRecord(plain(row));
    try {
      csv.flush();
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Aligned columns under their titles, amounts to the right.
  void printText(PrintStream out, Texts texts) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(column -> texts.get("cli.column." + column)).toList());
    for (var row : rows) lines.add(plain(row));
    var widths = widths(lines);
    for (var line : lines) out.println(aligned(line, widths).stripTrailing());
  }

  private List<String> plain(Map<String, Object> row) {
    return columns.stream().map(column -> text(row.getOrDefault(column, ""))).toList();
  }

  private static String text(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.map(Listing::text).orElse("");
      case Collection<?> items -> String.valueOf(items.size());
      default -> value.toString();
    };
  }

  private int[] widths(List<List<String>> lines) {
    var widths = new int[columns.size()];
    for (var line : lines) {
      for (int i = 0; i < widths.length; i++)
        widths[i] = Math.max(widths[i], line.get(i).codePointCount(0, line.get(i).length()));
    }
    return widths;
  }

  private String aligned(List<String> line, int[] widths) {
    var text = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      var cell = line.get(i);
      var space = " ".repeat(widths[i] - cell.codePointCount(0, cell.length()));
      text.append(isNumber(columns.get(i)) ? space + cell : cell + space).append("  ");
    }
    return text.toString();
  }

  private boolean isNumber(String column) {
    return rows.stream()
        .map(row -> row.getOrDefault(column, ""))
        .anyMatch(value -> value instanceof Money || value instanceof Number);
  }
}
