package coop.meent.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Writes a [Report] as a tagged PDF/A-3u that also keeps PDF/UA-1: A4, Open Sans embedded, to be
/// read aloud, searched and kept for seven years. The same report gives the same bytes.
public final class PdfWriter {

  private static final String FAMILY = "Open Sans";

  private final Typefaces typefaces = Typefaces.load();
  private final byte[] profile = SrgbProfile.bytes();

  public PdfWriter() {
    Chatter.silence();
  }

  /// Writes the whole file or nothing.
  public Written write(Report report, Path file) {
    return new Target(file)
        .fill(out -> {
          var buffered = new BufferedOutputStream(out, 1 << 16);
          render(report, buffered);
          buffered.flush();
        });
  }

  /// The file's content, for a preview before anything is written.
  public byte[] bytes(Report report) {
    var out = new ByteArrayOutputStream(1 << 16);
    try {
      render(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// About how many pages the report fills, so that a caller can ask for a shorter period instead
  /// of making hundreds that nobody reads.
  public int estimatedPages(Report report) {
    return new PageEstimate(report, Sheet.of(report, typefaces.bold()), typefaces).pages();
  }

  private void render(Report report, OutputStream out) throws IOException {
    var sheet = Sheet.of(report, typefaces.bold());
    var page = new ReportPage(report, sheet, typefaces);
    var builder =
        new PdfRendererBuilder()
            .usePdfAConformance(PdfAConformance.PDFA_3_U)
            .usePdfUaAccessibility(true)
            .useColorProfile(profile)
            .withW3cDocument(page.document(), "");
    useFont(builder, typefaces.regular(), 400);
    useFont(builder, typefaces.semibold(), 600);
    useFont(builder, typefaces.bold(), 700);
    try (var renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      try (var document = renderer.getPdfDocument()) {
        new Xmp(report, typefaces.glyphs()).describe(document);
        document.save(out);
      }
    }
  }

  private static void useFont(PdfRendererBuilder builder, Typeface typeface, int weight) {
    builder.useFont(
        () -> new ByteArrayInputStream(typeface.bytes()), FAMILY, weight, FontStyle.NORMAL, true);
  }
}
