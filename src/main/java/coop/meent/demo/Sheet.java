package coop.meent.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The names and figures of the story, in tables beside these classes: tab separated, the first
/// line names the columns.
record Sheet(List<Line> lines) {

  static Sheet read(String name) {
    try (var in = Sheet.class.getResourceAsStream(name);
        var reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
      var header = List.of(reader.readLine().split("\t"));
      return new Sheet(reader.lines().map(line -> new Line(header, line.split("\t", -1))).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Line(List<String> header, String[] cells) {

    String text(String column) {
      return cells[header.indexOf(column)];
    }

    int number(String column) {
      return Integer.parseInt(text(column));
    }
  }
}
