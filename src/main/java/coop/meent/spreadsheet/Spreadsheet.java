package coop.meent.spreadsheet;

import coop.meent.base.RefusedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A table with names above its columns, of which every row has a cell for each name.
///
/// @param file as the user knows it
/// @param sheet of a workbook, as its tab says; empty for CSV
/// @param headings as they are written; empty above a column without a name
public record Spreadsheet(String file, String sheet, List<String> headings, List<Row> rows) {

  private static final int LETTERS = 26;

  /// What a spreadsheet shows of a formula that fails, in English and in Dutch.
  private static final Pattern FAILED =
      Pattern.compile(
          "#(REF!|VERW!|N/A|N/B|NAME\\?|NAAM\\?|VALUE!|WAARDE!|DIV/0!|DEEL/0!|NUM!|GETAL!|NULL!"
              + "|LEEG!|SPILL!|OVERLOOP!|CALC!|BEREKENEN!)|Err:\\d{3}");

  public Spreadsheet {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /// @param line as the file or the sheet numbers it, from 1
  /// @param cells without blanks around
  public record Row(long line, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /// What stands in a column; empty past the last.
    public String at(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /// The first table of a file of which nothing is known.
  ///
  /// @throws RefusedException with a [SpreadsheetRefusal]
  public static Spreadsheet read(Path path) {
    return Workbook.read(path).table(Optional.empty(), name -> false);
  }

  /// The same of bytes.
  ///
  /// @throws RefusedException with a [SpreadsheetRefusal]
  public static Spreadsheet of(String file, byte[] bytes) {
    return Workbook.of(file, bytes).table(Optional.empty(), name -> false);
  }

  /// What a column holds in the first lines, for who must say what it is.
  public List<String> samples(int column, int most) {
    return rows.stream()
        .map(row -> row.at(column))
        .filter(cell -> !cell.isEmpty())
        .limit(most)
        .toList();
  }

  /// What a spreadsheet program calls a column: `A` for 0, `AA` for 26.
  public static String letters(int column) {
    var last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }

  /// Whether a cell shows that its formula failed.
  public static boolean isFailed(String cell) {
    return FAILED.matcher(cell).matches();
  }

  /// Without blanks around. No spreadsheet takes a cell with a quote before it for a formula; the
  /// quote is no part of it.
  static String tidy(String cell) {
    return cell.replace('\u00A0', ' ').strip().replaceFirst("^'(?=[=+@\\-])", "");
  }
}
