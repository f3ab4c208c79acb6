package coop.meent.bank;

import coop.meent.bank.file.CsvShape;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.RefusedException;
import coop.meent.xml.BoundedStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zip as banks deliver several statements in. Other parts than XML, MT940 and OFX are left
/// alone; a part that is one of these must be a statement, else the whole zip is refused.
record StatementZip(String name, Path path, List<CsvShape> shapes) {

  private static final int MAX_PARTS = 10_000;

  /// Statements pack 20 to 100 times smaller, bombs about 1,000 times.
  private static final int MAX_RATIO = 300;

  /// Below this many bytes a ratio says nothing.
  private static final long SMALL = 16L << 20;

  List<Statement> read() throws IOException {
    try (var zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
      if (zip.size() > MAX_PARTS)
        throw new RefusedException(new StatementRefusal.TooLarge(name, ""));
      return read(zip);
    } catch (ZipException e) {
      throw new RefusedException(new StatementRefusal.DamagedZip(name), e);
    }
  }

  private List<Statement> read(ZipFile zip) throws IOException {
    var statements = new ArrayList<Statement>();
    boolean found = false;
    long left = StatementFile.MAX_BYTES;
    for (var part : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
      if (part.isDirectory()) continue;
      try (var in = new BufferedInputStream(zip.getInputStream(part), 1 << 16)) {
        var kind = FileKind.of(in);
        if (kind != FileKind.XML && kind != FileKind.MT940 && kind != FileKind.OFX) continue;
        found = true;
        var partName = name + " › " + part.getName();
        var trouble = new StatementTrouble(partName);
        var bounded = new BoundedStream(in, Math.min(left, limit(part)), trouble);
        statements.addAll(
            kind == FileKind.XML
                ? CamtReader.read(bounded, partName)
                : StatementFile.read(kind, partName, bounded, shapes));
        left -= bounded.count();
      }
    }
    if (!found) throw new RefusedException(new StatementRefusal.ZipWithoutStatement(name));
    return statements;
  }

  private static long limit(ZipEntry part) {
    return Math.max(SMALL, Math.max(part.getCompressedSize(), 0) * MAX_RATIO);
  }
}
