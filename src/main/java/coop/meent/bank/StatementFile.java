package coop.meent.bank;

import coop.meent.bank.file.CardReader;
import coop.meent.bank.file.CsvReader;
import coop.meent.bank.file.CsvShape;
import coop.meent.bank.file.Mt940Reader;
import coop.meent.bank.file.OfxReader;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementRefusal;
import coop.meent.bank.file.TextFile;
import coop.meent.base.RefusedException;
import coop.meent.spreadsheet.Workbook;
import coop.meent.xml.BoundedStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

/// A file that should hold bank statements: camt.053, MT940, OFX, a bank's CSV or the statement of
/// a credit card, a table in a workbook, or a zip with several of them. What it is shows in its
/// contents, never in its name.
///
/// @param shapes of CSV files that people explained
public record StatementFile(Path path, List<CsvShape> shapes) {

  /// Past any real statement: 100,000 lines take about 120 MB.
  static final long MAX_BYTES = 512L << 20;

  /// Text formats say the same in a tenth of that, and are read as a whole.
  static final long MAX_TEXT = 64L << 20;

  /// Enough of a file to know an old workbook by.
  private static final int OLD_MARK = 8;

  /// Parts that workbooks have and no zip of statements.
  private static final List<String> WORKBOOKS =
      List.of("xl/workbook.xml", "xl/workbook.bin", "[Content_Types].xml", "mimetype");

  public StatementFile {
    shapes = List.copyOf(shapes);
  }

  public StatementFile(Path path) {
    this(path, List.of());
  }

  /// As the user knows it.
  String name() {
    return path.getFileName() == null ? path.toString() : path.getFileName().toString();
  }

  /// All statements in the file, in its order.
  ///
  /// @throws RefusedException with a [StatementRefusal]; then nothing of the file may be used
  public List<Statement> read() {
    var name = name();
    try (var raw = Files.newInputStream(path)) {
      var in = new BufferedInputStream(raw, 1 << 16);
      var kind = FileKind.of(in);
      return switch (kind) {
        case EMPTY -> throw new RefusedException(new StatementRefusal.Empty(name));
        case XML -> read(name, in);
        case ZIP ->
            isWorkbook()
                ? new CsvReader(TextFile.of(Workbook.read(path)), shapes).read()
                : new StatementZip(name, path, shapes).read();
        case MT940, OFX, TEXT -> read(kind, name, in, shapes);
        case PDF -> PdfStatement.read(name, bounded(name, in, PdfStatement.MAX_BYTES));
        case SQLITE ->
            throw new RefusedException(new StatementRefusal.OtherFormat(name, kind.toString()));
        case OTHER -> {
          if (Workbook.isOld(in.readNBytes(OLD_MARK))) Workbook.read(path);
          throw new RefusedException(new StatementRefusal.NotXml(name));
        }
      };
    } catch (IOException e) {
      throw new RefusedException(refusal(name, e), e);
    }
  }

  /// Its letters, to look at a table that is not known.
  ///
  /// @throws RefusedException with a [StatementRefusal]
  public TextFile text() {
    var name = name();
    if (isWorkbook()) return TextFile.of(Workbook.read(path));
    try (var in = Files.newInputStream(path)) {
      return TextFile.decode(name, bounded(name, in, MAX_TEXT));
    } catch (IOException e) {
      throw new RefusedException(refusal(name, e), e);
    }
  }

  /// Whether it is a zip as spreadsheet programs make them.
  private boolean isWorkbook() {
    try (var zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
      return WORKBOOKS.stream().anyMatch(part -> zip.getEntry(part) != null);
    } catch (IOException e) {
      return false;
    }
  }

  /// A text format.
  static List<Statement> read(FileKind kind, String name, InputStream in, List<CsvShape> shapes)
      throws IOException {
    var file = TextFile.decode(name, bounded(name, in, MAX_TEXT));
    return switch (kind) {
      case MT940 -> new Mt940Reader(file).read();
      case OFX -> new OfxReader(file).read();
      default ->
          CardReader.isCard(file)
              ? new CardReader(file).read()
              : new CsvReader(file, shapes).read();
    };
  }

  private static byte[] bounded(String name, InputStream in, long most) throws IOException {
    return new BoundedStream(in, most, new StatementTrouble(name)).readAllBytes();
  }

  private static List<Statement> read(String name, InputStream in) throws IOException {
    return CamtReader.read(new BoundedStream(in, MAX_BYTES, new StatementTrouble(name)), name);
  }

  private StatementRefusal refusal(String name, IOException e) {
    if (Files.isDirectory(path)) return new StatementRefusal.AFolder(name);
    return switch (e) {
      case NoSuchFileException _ -> new StatementRefusal.NotFound(name);
      case AccessDeniedException _ -> new StatementRefusal.NotAllowed(name);
      default -> new StatementRefusal.Unreadable(name, String.valueOf(e.getMessage()));
    };
  }
}
