package coop.meent.bank.file;

import coop.meent.base.RefusedException;
import coop.meent.spreadsheet.PlainText;
import coop.meent.spreadsheet.Workbook;
import coop.meent.xml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text file of a bank, decoded: the readers of text formats start here.
///
/// @param name as the user knows the file
/// @param lines without their line ends; the first is line 1
public record TextFile(String name, List<String> lines) {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+");
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d.*");

  /// What SWIFT puts around a message.
  private static final String FRAMES = "[\u0001\u0003]";

  public TextFile {
    lines = List.copyOf(lines);
  }

  /// Banks do not say in which encoding they write; [PlainText] finds out.
  ///
  /// @throws RefusedException with a [StatementRefusal] at a byte that no text has
  public static TextFile decode(String name, byte[] bytes) {
    var text = PlainText.decode(bytes).replaceAll(FRAMES, "");
    var lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).indexOf('\0') >= 0)
        throw new RefusedException(new StatementRefusal.Damaged(name, String.valueOf(i + 1)));
    }
    return new TextFile(name, lines);
  }

  /// The table of a workbook, as CSV of its own kind: bars between the cells, days as ISO and
  /// commas before the cents, so that no shape of another file is taken for its own. Each row keeps
  /// its number; what stands above the names of the columns is left out.
  ///
  /// @throws RefusedException when there is no table in it
  public static TextFile of(Workbook workbook) {
    var table = workbook.table(Optional.empty(), CsvTable::isKnown);
    List<String> lines = new ArrayList<>();
    lines.add(line(table.headings()));
    for (var row : table.rows()) {
      while (lines.size() < row.line() - 1) lines.add("");
      lines.add(line(row.cells()));
    }
    return new TextFile(workbook.file(), lines);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(TextFile::cell).collect(Collectors.joining("|"));
  }

  private static String cell(String cell) {
    var text = cell.replaceAll("\\s+", " ");
    if (NUMBER.matcher(text).matches()) return text.replace('.', ',');
    if (MOMENT.matcher(text).matches()) return text.substring(0, text.indexOf(' '));
    return text.matches("[^|\"]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /// From 1.
  Place place(int line) {
    return new Place(line, 1, "");
  }
}
