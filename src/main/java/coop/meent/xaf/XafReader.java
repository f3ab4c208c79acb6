package coop.meent.xaf;

import coop.meent.base.RefusedException;
import coop.meent.xml.BoundedStream;
import coop.meent.xml.XmlCursor;
import coop.meent.xml.XmlPaths;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// Reads an audit file of any program, in one go and without holding it. What real programs make is
/// untidy: a mark before the first letter, another count of lines than there are, letters of an old
/// encoding under the name of UTF-8. All of that is read and named; only what is no audit file, or
/// breaks off, is refused.
public final class XafReader {

  private static final long MOST = 4L << 30;

  /// A file in an old encoding is read again as a whole.
  private static final long MOST_RECODED = 256L << 20;

  private static final Charset OLD = Charset.forName("windows-1252");
  private static final XmlPaths PATHS =
      new XmlPaths(1, Set.of("journal", "transaction", "trLine", "ledgerAccount", "obLine"));

  private final Path path;
  private final String name;
  private final XafTrouble trouble;

  public XafReader(Path path) {
    this.path = path;
    name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
    trouble = new XafTrouble(name);
  }

  /// @throws RefusedException with a [XafRefusal] when it cannot be read as an audit file at all
  public ReadAuditFile read() {
    try {
      return straight();
    } catch (RefusedException e) {
      if (e.refusal() instanceof XafRefusal.WrongEncoding wrong && claimsUtf8(wrong))
        return recoded(wrong, e);
      throw e;
    }
  }

  private static boolean claimsUtf8(XafRefusal.WrongEncoding wrong) {
    return wrong.claimed().equalsIgnoreCase(StandardCharsets.UTF_8.name());
  }

  private ReadAuditFile straight() {
    try (var in = Files.newInputStream(path)) {
      return read(in, Optional.empty());
    } catch (NoSuchFileException e) {
      throw new RefusedException(new XafRefusal.NotFound(name), e);
    } catch (IOException e) {
      throw new RefusedException(new XafRefusal.Unreadable(name, said(e)), e);
    }
  }

  private ReadAuditFile recoded(XafRefusal.WrongEncoding wrong, RefusedException why) {
    try {
      if (Files.size(path) > MOST_RECODED) throw why;
      var text = new String(Files.readAllBytes(path), OLD);
      return read(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
          Optional.of(new XafFinding.Encoding(wrong.claimed())));
    } catch (IOException e) {
      throw new RefusedException(new XafRefusal.Unreadable(name, said(e)), e);
    }
  }

  private static String said(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private ReadAuditFile read(InputStream in, Optional<XafFinding> first) throws IOException {
    var bounded = new BoundedStream(in, MOST, trouble);
    try {
      var walk = new XafWalk(new XmlCursor(bounded, PATHS, trouble), name);
      first.ifPresent(walk::note);
      return walk.all();
    } catch (RefusedException e) {
      if (e.refusal() instanceof XafRefusal.Damaged damaged && isAtStart(damaged))
        throw new RefusedException(new XafRefusal.NotAnAuditFile(name), e);
      throw e;
    }
  }

  /// Where the very first element is not even one, the file is of another kind.
  private static boolean isAtStart(XafRefusal.Damaged damaged) {
    return damaged.place().startsWith("1:") && !damaged.place().contains(" ");
  }
}
