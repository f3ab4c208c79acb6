package coop.meent.spreadsheet;

import coop.meent.base.RefusedException;
import coop.meent.spreadsheet.Spreadsheet.Row;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A text cut into rows and cells. Whatever a spreadsheet program puts between the cells is found
/// out.
record CsvSheet(String file, String text) {

  private static final String SEPARATORS = ";,\t|";

  /// Excel's own way to tell what stands between the cells.
  private static final String TELLS_SEPARATOR = "(?i)\"?sep=(.)\"?";

  /// @throws RefusedException with a [SpreadsheetRefusal]
  static Sheet of(String file, byte[] bytes) {
    var text = PlainText.decode(bytes);
    int nothing = text.indexOf('\0');
    if (nothing >= 0)
      throw new RefusedException(
          new SpreadsheetRefusal.NotText(file, text.substring(0, nothing).lines().count()));
    return new CsvSheet(file, text).sheet();
  }

  private Sheet sheet() {
    var records = records();
    records.removeIf(row -> row.getFields().stream().allMatch(String::isBlank));
    if (!records.isEmpty() && isTelling(records.getFirst())) records.removeFirst();
    return new Sheet(
        "",
        false,
        true,
        records.stream()
            .map(row ->
                new Row(
                    row.getStartingLineNumber(),
                    row.getFields().stream().map(Spreadsheet::tidy).toList()))
            .filter(row -> !row.cells().stream().allMatch(String::isEmpty))
            .toList());
  }

  private static boolean isTelling(CsvRecord row) {
    return row.getField(0).matches(TELLS_SEPARATOR)
        || (row.getFieldCount() == 2 && row.getField(0).equalsIgnoreCase("sep="));
  }

  private List<CsvRecord> records() {
    List<CsvRecord> records = new ArrayList<>();
    try (var reader =
        CsvReader.builder()
            .fieldSeparator(separator())
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (var row : reader) records.add(row);
    } catch (CsvParseException | IOException e) {
      long line = records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1;
      throw new RefusedException(new SpreadsheetRefusal.Damaged(file, line), e);
    }
    return records;
  }

  /// Spreadsheets in Dutch write semicolons: whichever the first line has most of.
  private char separator() {
    var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    if (first.matches(TELLS_SEPARATOR)) return first.replaceAll(TELLS_SEPARATOR, "$1").charAt(0);
    char most = ';';
    for (char one : SEPARATORS.toCharArray())
      if (count(first, one) > count(first, most)) most = one;
    return most;
  }

  private static long count(String line, char sign) {
    return line.chars().filter(one -> one == sign).count();
  }
}
