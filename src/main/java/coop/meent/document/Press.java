package coop.meent.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.w3c.dom.Document;

/// Turns the HTML of a report into a PDF.
final class Press {

  private static final String FAMILY = "Open Sans";

  /// What writes the XMP looks through every jar of the program for a transformer, and proves the
  /// signature of the one that the rule sets of invoices bring: half the time of a page. From here
  /// it finds the one of Java itself.
  private static final ClassLoader WITHOUT_JARS = ClassLoader.getPlatformClassLoader();

  private final Typefaces typefaces = Typefaces.load();
  private final byte[] profile = SrgbProfile.bytes();

  Press() {
    Chatter.silence();
  }

  int estimatedPages(Report report) {
    return new PageEstimate(report, Sheet.of(report, typefaces.bold()), typefaces).pages();
  }

  void print(Report report, List<Attachment> attachments, OutputStream out) throws IOException {
    var sheet = Sheet.of(report, typefaces.bold());
    print(report, attachments, new ReportPage(report, sheet, typefaces).document(), out);
  }

  void print(Letter letter, OutputStream out) throws IOException {
    var sheet = Sheet.of(letter.report(), typefaces.bold());
    var page = new LetterPage(letter, sheet, typefaces).document();
    print(letter.report(), letter.attachments(), page, out);
  }

  private void print(Report report, List<Attachment> attachments, Document page, OutputStream out)
      throws IOException {
    var thread = Thread.currentThread();
    var loader = thread.getContextClassLoader();
    thread.setContextClassLoader(WITHOUT_JARS);
    try {
      put(report, attachments, page, out);
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  private void put(Report report, List<Attachment> attachments, Document page, OutputStream out)
      throws IOException {
    var builder =
        new PdfRendererBuilder()
            .usePdfAConformance(PdfAConformance.PDFA_3_U)
            .usePdfUaAccessibility(true)
            .useColorProfile(profile)
            .useObjectDrawerFactory(new ChartDrawing(report.charts(), typefaces.regular()))
            .withW3cDocument(page, "");
    useFont(builder, typefaces.regular(), 400);
    useFont(builder, typefaces.semibold(), 600);
    useFont(builder, typefaces.bold(), 700);
    try (var renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      try (var document = renderer.getPdfDocument()) {
        new Xmp(report, typefaces.glyphs()).describe(document);
        PdfAttachments.put(document, attachments, report.asOf());
        document.save(out);
      }
    }
  }

  private static void useFont(PdfRendererBuilder builder, Typeface typeface, int weight) {
    builder.useFont(
        () -> new ByteArrayInputStream(typeface.bytes()), FAMILY, weight, FontStyle.NORMAL, true);
  }
}
