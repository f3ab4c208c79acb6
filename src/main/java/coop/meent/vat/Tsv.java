package coop.meent.vat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A table beside this class, its columns found by their titles.
record Tsv(List<Row> rows) {

  record Row(Map<String, String> cells) {
    /// @throws NullPointerException when the table has no such column
    String cell(String title) {
      return Objects.requireNonNull(cells.get(title), title);
    }
  }

  static Tsv read(String name) {
    try (var in = Objects.requireNonNull(Tsv.class.getResourceAsStream(name), name);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      var titles = reader.readLine().split("\t", -1);
      return new Tsv(reader.lines().map(line -> row(titles, line.split("\t", -1))).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String[] titles, String[] cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < titles.length; i++) row.put(titles[i], cells[i]);
    return new Row(row);
  }
}
