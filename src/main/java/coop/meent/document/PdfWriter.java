package coop.meent.document;

import coop.meent.base.Target;
import coop.meent.base.Written;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a [Report] as a tagged PDF/A-3u that also keeps PDF/UA-1: A4, Open Sans embedded, to be
/// read aloud, searched and kept for seven years. The same report gives the same bytes. May be used
/// from any thread.
public final class PdfWriter {

  private @Nullable Press press;

  /// Writes the whole file or nothing.
  public Written write(Report report, Path file) {
    return write(report, List.of(), file);
  }

  /// With files inside it, which PDF/A-3 is for.
  public Written write(Report report, List<Attachment> attachments, Path file) {
    return new Target(file)
        .fill(out -> {
          var buffered = new BufferedOutputStream(out, 1 << 16);
          press().print(report, attachments, buffered);
          buffered.flush();
        });
  }

  /// The file's content, for a preview before anything is written.
  public byte[] bytes(Report report) {
    return bytes(report, List.of());
  }

  public byte[] bytes(Report report, List<Attachment> attachments) {
    var out = new ByteArrayOutputStream(1 << 16);
    try {
      press().print(report, attachments, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// As [#write(Report, Path)], of a letter.
  public Written write(Letter letter, Path file) {
    return new Target(file)
        .fill(out -> {
          var buffered = new BufferedOutputStream(out, 1 << 16);
          press().print(letter, buffered);
          buffered.flush();
        });
  }

  public byte[] bytes(Letter letter) {
    var out = new ByteArrayOutputStream(1 << 16);
    try {
      press().print(letter, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// About how many pages the report fills, so that a caller can ask for a shorter period instead
  /// of making hundreds that nobody reads.
  public int estimatedPages(Report report) {
    return press().estimatedPages(report);
  }

  /// Loaded when first needed: most commands print nothing.
  private synchronized Press press() {
    if (press == null) press = new Press();
    return press;
  }
}
