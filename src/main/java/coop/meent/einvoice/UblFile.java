package coop.meent.einvoice;

import coop.meent.base.RefusedException;
import coop.meent.xml.BoundedStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A file that should hold an invoice or a credit note as UBL 2.
public record UblFile(Path path) {

  /// With a few scans packed into it; what networks carry.
  static final long MAX_BYTES = 32L << 20;

  private static final int ENOUGH = 64;

  /// @throws RefusedException with a [UblRefusal] when it cannot be read as an invoice at all; what
  ///   is wrong with an invoice that can, stands in [Received#faults]
  public Received read() {
    var name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
    try (var in = Files.newInputStream(path)) {
      return read(in, name);
    } catch (IOException e) {
      throw new RefusedException(refusal(name, e), e);
    }
  }

  /// Of an invoice that came in another way, such as inside a PDF.
  ///
  /// @param name what it is called in a refusal
  public static Received read(byte[] xml, String name) {
    try {
      return read(new ByteArrayInputStream(xml), name);
    } catch (IOException e) {
      throw new RefusedException(
          new UblRefusal.Unreadable(name, String.valueOf(e.getMessage())), e);
    }
  }

  private static Received read(InputStream raw, String name) throws IOException {
    var in = new BufferedInputStream(raw, 1 << 16);
    in.mark(ENOUGH);
    var head = in.readNBytes(ENOUGH);
    in.reset();
    if (head.length == 0) throw new RefusedException(new UblRefusal.Empty(name));
    if (!looksLikeXml(head)) throw new RefusedException(new UblRefusal.NotXml(name));
    return UblReader.read(new BoundedStream(in, MAX_BYTES, new UblTrouble(name)), name);
  }

  private static boolean looksLikeXml(byte[] head) {
    for (byte octet : head) {
      if (octet == '<') return true;
      // Marks of UTF-8 and UTF-16, and white space before the declaration.
      boolean isNothing = octet <= ' ' && octet >= 0;
      if (!isNothing && octet > 0) return false;
    }
    return false;
  }

  private UblRefusal refusal(String name, IOException e) {
    if (Files.isDirectory(path)) return new UblRefusal.AFolder(name);
    return switch (e) {
      case NoSuchFileException _ -> new UblRefusal.NotFound(name);
      case AccessDeniedException _ -> new UblRefusal.NotAllowed(name);
      default -> new UblRefusal.Unreadable(name, String.valueOf(e.getMessage()));
    };
  }
}
