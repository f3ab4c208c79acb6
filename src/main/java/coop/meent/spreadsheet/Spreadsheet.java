package coop.meent.spreadsheet;

import coop.meent.base.RefusedException;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A table with names above its columns. Whatever a spreadsheet program puts between the cells is
/// found out by itself, and every line has as many cells as the first.
///
/// @param file as the user knows it
/// @param headings as they are written
public record Spreadsheet(String file, List<String> headings, List<Row> rows) {

  private static final int MOST_MEGABYTES = 20;
  private static final String SEPARATORS = ";,\t|";

  /// Excel's own way to tell what stands between the cells.
  private static final String TELLS_SEPARATOR = "(?i)\"?sep=(.)\"?";

  public Spreadsheet {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /// @param line in the file, from 1
  /// @param cells without blanks around
  public record Row(long line, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// @throws RefusedException with a [SpreadsheetRefusal]
  public static Spreadsheet read(Path path) {
    var name = String.valueOf(path.getFileName());
    try {
      if (Files.size(path) > MOST_MEGABYTES * 1_000_000L)
        throw new RefusedException(new SpreadsheetRefusal.TooLarge(name, MOST_MEGABYTES));
      return of(name, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new RefusedException(new SpreadsheetRefusal.Unreadable(name));
    }
  }

  /// @throws RefusedException with a [SpreadsheetRefusal]
  public static Spreadsheet of(String file, byte[] bytes) {
    boolean isZip = PlainText.startsWith(bytes, 'P', 'K', 3, 4);
    boolean isOldExcel = PlainText.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    if (isZip || isOldExcel) throw new RefusedException(new SpreadsheetRefusal.Workbook(file));
    var text = PlainText.decode(bytes);
    int nothing = text.indexOf('\0');
    if (nothing >= 0)
      throw new RefusedException(
          new SpreadsheetRefusal.NotText(file, text.substring(0, nothing).lines().count()));
    return new Cutting(file, text).table();
  }

  /// What a column holds in the first lines, for who must say what it is.
  public List<String> samples(int column, int most) {
    return rows.stream()
        .map(row -> row.cells().get(column))
        .filter(cell -> !cell.isEmpty())
        .limit(most)
        .toList();
  }

  private record Cutting(String file, String text) {

    Spreadsheet table() {
      var records = records();
      records.removeIf(row -> row.getFields().stream().allMatch(String::isBlank));
      if (!records.isEmpty() && isTelling(records.getFirst())) records.removeFirst();
      if (records.size() < 2) throw new RefusedException(new SpreadsheetRefusal.NoRows(file));
      var headings = stripped(records.getFirst().getFields());
      while (headings.getLast().isEmpty()) headings.removeLast();
      var rows =
          records.subList(1, records.size()).stream()
              .map(row -> row(row, headings.size()))
              .toList();
      return new Spreadsheet(file, headings, rows);
    }

    /// Empty cells at the end are what a spreadsheet leaves of a column that was cleared.
    private Row row(CsvRecord row, int expected) {
      var cells = stripped(row.getFields());
      while (cells.size() > expected && cells.getLast().isEmpty()) cells.removeLast();
      if (cells.size() != expected)
        throw new RefusedException(
            new SpreadsheetRefusal.BrokenLine(
                file, row.getStartingLineNumber(), cells.size(), expected));
      return new Row(row.getStartingLineNumber(), cells);
    }

    /// No spreadsheet takes a cell with a quote before it for a formula; the quote is no part of
    /// it.
    private static List<String> stripped(List<String> cells) {
      List<String> stripped = new ArrayList<>();
      for (var cell : cells)
        stripped.add(cell.replace('\u00A0', ' ').strip().replaceFirst("^'(?=[=+@\\-])", ""));
      return stripped;
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
        throw new RefusedException(new SpreadsheetRefusal.Damaged(file, line));
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
}
