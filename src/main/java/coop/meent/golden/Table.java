package coop.meent.golden;

import coop.meent.base.RefusedException;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

record Table(String name, List<Row> rows) {

  static Table read(String name, Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (var line : reader)
        rows.add(
            new Row(
                name, line.getStartingLineNumber(), new LinkedHashMap<>(line.getFieldsAsMap())));
    } catch (CsvParseException e) {
      throw new RefusedException(
          new GoldenRefusal.Unreadable(name, rows.size() + 2L, String.valueOf(e.getMessage())), e);
    }
    return new Table(name, List.copyOf(rows));
  }
}
