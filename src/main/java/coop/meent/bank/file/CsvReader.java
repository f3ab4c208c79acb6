package coop.meent.bank.file;

import coop.meent.bank.file.CsvShape.Role;
import coop.meent.base.RefusedException;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the CSV files of banks. Which bank's it is shows in the names above its columns, or, where
/// there are none, in what its first line holds; else somebody says once what the columns are.
public final class CsvReader {

  /// Banks that print their name first put it in the first line.
  private static final int MOST_ABOVE = 2;

  private final TextFile file;
  private final List<CsvShape> own;
  private final Wording wording;

  /// @param own shapes that people told of
  public CsvReader(TextFile file, List<CsvShape> own) {
    this.file = file;
    this.own = List.copyOf(own);
    wording = new Wording(file.name());
  }

  /// A line's fields with its place in the file.
  record Line(long number, List<String> fields) {}

  /// @throws RefusedException with a [StatementRefusal]
  public List<Statement> read() {
    var match = match().orElseThrow(this::unknown);
    var lines = lines(match.shape(), match.headerAt() + 1);
    var statements = new CsvStatements(wording, match.shape(), match.header()).read(lines);
    if (statements.isEmpty())
      throw new RefusedException(new StatementRefusal.NoStatement(file.name()));
    return statements;
  }

  /// The bank whose file it is, as far as it is known.
  public Optional<String> bank() {
    return match().map(found -> found.shape().bank());
  }

  /// @param headerAt the line with the names, from 0; -1 when there is none
  private record Match(CsvShape shape, int headerAt, List<String> header) {}

  private Optional<Match> match() {
    for (int at = 0; at < Math.min(MOST_ABOVE, file.lines().size()); at++) {
      for (var shape : Stream.concat(own.stream(), BankCsv.WITH_HEADER.stream()).toList()) {
        if (!shape.hasHeader()) continue;
        var header = CsvShape.header(fields(shape, file.lines().get(at)));
        if (header.size() > 1 && shape.fits(header))
          return Optional.of(new Match(shape, at, header));
      }
    }
    if (file.lines().isEmpty()) return Optional.empty();
    return BankCsv.WITHOUT_HEADER.stream()
        .filter(shape -> isOf(shape, fields(shape, file.lines().getFirst())))
        .findFirst()
        .map(shape -> new Match(shape, -1, List.of()));
  }

  /// Without names: its first line has a day and an amount where they belong.
  private static boolean isOf(CsvShape shape, List<String> fields) {
    int needed =
        shape.columns().values().stream()
            .flatMap(List::stream)
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    if (fields.size() < needed || fields.size() > needed + 2) return false;
    var cells = new CsvCells(new Wording(""), shape, List.of(), new Line(1, fields));
    try {
      cells.day(Role.BOOKED);
      cells.amount(Role.AMOUNT);
      return cells
          .text(Role.ACCOUNT)
          .filter(number -> number.matches("[A-Z0-9. ]{5,34}"))
          .isPresent();
    } catch (RefusedException _) {
      return false;
    }
  }

  private static List<String> fields(CsvShape shape, String line) {
    return fields(shape.separator(), shape.quote(), line);
  }

  /// Of one line; none when it cannot be read.
  static List<String> fields(char separator, char quote, String line) {
    try (var records = reader(separator, quote).ofCsvRecord(line)) {
      return records.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
    } catch (java.io.IOException | CsvParseException _) {
      return List.of();
    }
  }

  private static de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder reader(
      char separator, char quote) {
    return de.siegmar.fastcsv.reader.CsvReader.builder()
        .fieldSeparator(separator)
        .quoteCharacter(quote)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .skipEmptyLines(true);
  }

  /// A line with more or fewer fields than the first is broken, and so is the file.
  private List<Line> lines(CsvShape shape, int from) {
    var text = String.join("\n", file.lines().subList(from, file.lines().size()));
    List<Line> lines = new ArrayList<>();
    int expected = from > 0 ? fields(shape, file.lines().get(from - 1)).size() : 0;
    try (var records = reader(shape.separator(), shape.quote()).ofCsvRecord(text)) {
      for (var record : records) {
        if (expected == 0) expected = record.getFieldCount();
        long number = record.getStartingLineNumber() + from;
        if (record.getFieldCount() != expected)
          throw new RefusedException(
              new StatementRefusal.BrokenLine(
                  file.name(), String.valueOf(number), record.getFieldCount(), expected));
        lines.add(new Line(number, record.getFields()));
      }
    } catch (java.io.IOException | CsvParseException _) {
      throw new RefusedException(
          new StatementRefusal.Damaged(file.name(), String.valueOf(from + lines.size() + 1)));
    }
    return lines;
  }

  private RefusedException unknown() {
    var first = file.lines().stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    return new RefusedException(new StatementRefusal.UnknownColumns(file.name(), shortened(first)));
  }

  private static String shortened(String line) {
    return line.length() <= 80 ? line : line.substring(0, 79) + "…";
  }
}
