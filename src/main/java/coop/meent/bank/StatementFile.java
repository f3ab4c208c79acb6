package coop.meent.bank;

import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementRefusal;

import coop.meent.base.RefusedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// A file that should hold bank statements: camt.053 as plain XML, or a zip with several of them.
/// What it is shows in its first bytes, never in its name.
public record StatementFile(Path path) {

  /// Past any real statement: 100,000 lines take about 120 MB.
  static final long MAX_BYTES = 512L << 20;

  /// All statements in the file, in its order.
  ///
  /// @throws RefusedException with a [StatementRefusal]; then nothing of the file may be used
  public List<Statement> read() {
    var name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
    try (var raw = Files.newInputStream(path)) {
      var in = new BufferedInputStream(raw, 1 << 16);
      var kind = FileKind.of(in);
      return switch (kind) {
        case EMPTY -> throw new RefusedException(new StatementRefusal.Empty(name));
        case XML -> read(name, in);
        case ZIP -> new StatementZip(name, path).read();
        case OTHER -> throw new RefusedException(new StatementRefusal.NotXml(name));
        case PDF, MT940, OFX, SQLITE ->
            throw new RefusedException(new StatementRefusal.OtherFormat(name, kind.toString()));
      };
    } catch (IOException e) {
      throw new RefusedException(refusal(name, e), e);
    }
  }

  private static List<Statement> read(String name, InputStream in) throws IOException {
    return new CamtReader(new XmlCursor(name, new BoundedStream(name, in, MAX_BYTES))).read();
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
