package coop.meent.bill;

import coop.meent.base.RefusedException;
import coop.meent.document.Attachment;
import coop.meent.document.PdfAttachments;
import coop.meent.einvoice.Received;
import coop.meent.einvoice.UblFile;
import coop.meent.einvoice.UblRefusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Where an electronic invoice is read from: a file of its own, or the file inside a PDF.
public record InvoiceFile(Path file) {

  private static final String PDF = "%PDF";
  private static final int MOST = 32 << 20;

  /// @throws RefusedException with a [UblRefusal]
  public Received read() {
    return isPdf() ? inside() : new UblFile(file).read();
  }

  /// What cannot be read is left to who says why.
  private boolean isPdf() {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(PDF.length()), StandardCharsets.US_ASCII).equals(PDF);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private Received inside() {
    var name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > MOST) throw new RefusedException(new UblRefusal.TooLarge(name, ""));
      return PdfAttachments.of(Files.readAllBytes(file), MOST).stream()
          .filter(InvoiceFile::isXml)
          .findFirst()
          .map(found -> UblFile.read(found.content(), name + " › " + found.name()))
          .orElseThrow(() -> new RefusedException(new UblRefusal.PdfWithout(name)));
    } catch (IOException e) {
      throw new RefusedException(
          new UblRefusal.Unreadable(name, String.valueOf(e.getMessage())), e);
    }
  }

  private static boolean isXml(Attachment attachment) {
    return attachment.name().toLowerCase(Locale.ROOT).endsWith(".xml")
        || attachment.mediaType().toLowerCase(Locale.ROOT).endsWith("/xml");
  }
}
