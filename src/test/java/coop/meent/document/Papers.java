package coop.meent.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Papers of any number of pages, made faster than a report is.
public final class Papers {

  private Papers() {}

  /// Each page says its number, and that it is one of many.
  public static PdfPages of(int count) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      for (int number = 1; number <= count; number++) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 14);
          content.newLineAtOffset(72, 700);
          content.showText("Bladzijde " + number + " uit een lange reeks");
          content.endText();
        }
      }
      document.save(out);
    }
    return PdfPages.of(out.toByteArray());
  }
}
