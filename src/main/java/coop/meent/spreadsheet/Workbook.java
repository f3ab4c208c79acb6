package coop.meent.spreadsheet;

import coop.meent.base.RefusedException;
import coop.meent.spreadsheet.Spreadsheet.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A file as a spreadsheet program keeps it: an Excel workbook (`.xlsx`, `.xlsm`), one of
/// LibreOffice (`.ods`), or CSV, which is one sheet without a name. Which it is shows in its bytes.
///
/// @param file as the user knows it
/// @param isPacked whether it is a workbook and no text
public record Workbook(String file, boolean isPacked, List<Sheet> sheets) {

  /// What a dialog offers to choose from.
  public static final List<String> FILES =
      List.of("*.xlsx", "*.ods", "*.xlsm", "*.csv", "*.tsv", "*.txt");

  private static final int MOST_MEGABYTES = 20;

  /// How the name of the part is written in whose stead a workbook has been enciphered.
  private static final String ENCIPHERED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  public Workbook {
    sheets = List.copyOf(sheets);
  }

  /// @throws RefusedException with a [SpreadsheetRefusal]
  public static Workbook read(Path path) {
    var name = String.valueOf(path.getFileName());
    try {
      if (Files.size(path) > MOST_MEGABYTES * 1_000_000L)
        throw new RefusedException(new SpreadsheetRefusal.TooLarge(name, MOST_MEGABYTES));
      return of(name, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new RefusedException(new SpreadsheetRefusal.Unreadable(name), e);
    }
  }

  /// @throws RefusedException with a [SpreadsheetRefusal]
  public static Workbook of(String file, byte[] bytes) {
    if (isOld(bytes)) {
      boolean isLocked = new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCIPHERED);
      throw new RefusedException(
          isLocked
              ? new SpreadsheetRefusal.Locked(file)
              : new SpreadsheetRefusal.OldWorkbook(file));
    }
    if (!isPacked(bytes)) return new Workbook(file, false, List.of(CsvSheet.of(file, bytes)));
    return new Workbook(file, true, sheets(new Parts(file, bytes)));
  }

  /// Whether these are the first bytes of a zip, which every workbook is.
  private static boolean isPacked(byte[] bytes) {
    return PlainText.startsWith(bytes, 'P', 'K', 3, 4);
  }

  /// Whether these are the first bytes of a workbook of before 2007, or of an enciphered one.
  public static boolean isOld(byte[] bytes) {
    return PlainText.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
  }

  private static List<Sheet> sheets(Parts parts) {
    if (OpenDocument.isOne(parts)) return new OpenDocument(parts).sheets();
    if (parts.has("xl/workbook.bin"))
      throw Parts.refused(new SpreadsheetRefusal.OldWorkbook(parts.file()));
    if (ExcelWorkbook.isOne(parts)) return new ExcelWorkbook(parts).sheets();
    throw Parts.refused(new SpreadsheetRefusal.NotAWorkbook(parts.file()));
  }

  /// Those that can be chosen: what is shown, in the order of the tabs.
  public List<String> names() {
    return sheets.stream().filter(sheet -> !sheet.isHidden()).map(Sheet::name).toList();
  }

  /// The table on a sheet, or on the first that has names above its columns that are known. Where
  /// none is known, the first row of the first sheet that holds something has the names.
  ///
  /// @param name of the sheet, without regard to capitals; a hidden one too
  /// @param known whether a name above a column is known
  /// @throws RefusedException with a [SpreadsheetRefusal]
  public Spreadsheet table(Optional<String> name, Predicate<String> known) {
    var among = among(name);
    for (var sheet : among) {
      int at = sheet.headingAt(known);
      if (at >= 0) return table(sheet, at);
    }
    var first = among.stream().filter(sheet -> sheet.rows().size() > 1).findFirst();
    return table(first.orElseThrow(this::noRows), 0);
  }

  /// The same where there may be no names above the columns at all; then all rows are below none.
  ///
  /// @throws RefusedException with a [SpreadsheetRefusal]
  public Spreadsheet tableOrList(Optional<String> name, Predicate<String> known) {
    var among = among(name);
    if (among.stream().anyMatch(sheet -> sheet.headingAt(known) >= 0)) return table(name, known);
    var first = among.stream().filter(one -> !one.rows().isEmpty()).findFirst();
    var sheet = first.orElseThrow(this::noRows);
    return new Spreadsheet(file, sheet.name(), List.of(), sheet.rows());
  }

  private List<Sheet> among(Optional<String> name) {
    if (name.isEmpty() || name.get().isBlank())
      return sheets.stream().filter(sheet -> !sheet.isHidden()).toList();
    var found =
        sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name.get().strip())).toList();
    if (found.isEmpty())
      throw new RefusedException(
          new SpreadsheetRefusal.NoSuchSheet(
              file,
              name.get(),
              names().stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(", "))));
    return found;
  }

  private RefusedException noRows() {
    return new RefusedException(new SpreadsheetRefusal.NoRows(file));
  }

  private Spreadsheet table(Sheet sheet, int at) {
    List<String> headings = new ArrayList<>(sheet.rows().get(at).cells());
    while (headings.getLast().isEmpty()) headings.removeLast();
    var below = sheet.rows().subList(at + 1, sheet.rows().size());
    var rows =
        below.stream()
            .map(row -> sheet.isEven() ? even(row, headings.size()) : level(row, headings.size()))
            .filter(row -> !row.cells().stream().allMatch(String::isEmpty))
            .toList();
    if (rows.isEmpty()) throw noRows();
    return new Spreadsheet(file, sheet.name(), headings, rows);
  }

  /// Empty cells at the end are what a spreadsheet leaves of a column that was cleared.
  private Row even(Row row, int expected) {
    List<String> cells = new ArrayList<>(row.cells());
    while (cells.size() > expected && cells.getLast().isEmpty()) cells.removeLast();
    if (cells.size() != expected)
      throw new RefusedException(
          new SpreadsheetRefusal.BrokenLine(file, row.line(), cells.size(), expected));
    return new Row(row.line(), cells);
  }

  /// In a workbook every cell stands where it stands: what is beside the table is a remark.
  private static Row level(Row row, int expected) {
    List<String> cells = new ArrayList<>(row.cells());
    if (cells.size() > expected) return new Row(row.line(), cells.subList(0, expected));
    cells.addAll(Collections.nCopies(expected - cells.size(), ""));
    return new Row(row.line(), cells);
  }
}
