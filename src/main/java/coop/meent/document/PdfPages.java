package coop.meent.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// The pages of a PDF, to look at and to search. Pages count from 1, as people count them. A page
/// is drawn when it is asked for; may be used from any thread, one at a time.
public final class PdfPages implements AutoCloseable {

  private static final int POINTS_PER_INCH = 72;

  private final PDDocument document;
  private final PDFRenderer renderer;
  private final Map<Integer, String> texts = new HashMap<>();

  private PdfPages(byte[] pdf) throws IOException {
    document = Loader.loadPDF(pdf);
    renderer = new PDFRenderer(document);
  }

  /// Reads the whole file, so that it may be replaced or removed while it is looked at.
  ///
  /// @throws IOException when it cannot be read or is no PDF
  public static PdfPages open(Path file) throws IOException {
    return new PdfPages(Files.readAllBytes(file));
  }

  /// @throws IOException when it is no PDF
  public static PdfPages of(byte[] pdf) throws IOException {
    return new PdfPages(pdf);
  }

  public int count() {
    return document.getNumberOfPages();
  }

  /// Width of a page in points (1/72 inch), before any zoom.
  public synchronized double width(int page) {
    return document.getPage(page - 1).getCropBox().getWidth();
  }

  /// Height of a page in points (1/72 inch), before any zoom.
  public synchronized double height(int page) {
    return document.getPage(page - 1).getCropBox().getHeight();
  }

  /// Draws a page; at zoom 1 a point is a pixel.
  public synchronized BufferedImage image(int page, double zoom) throws IOException {
    return renderer.renderImageWithDPI(page - 1, (float) (zoom * POINTS_PER_INCH), ImageType.RGB);
  }

  /// The words on a page, in reading order.
  public synchronized String text(int page) throws IOException {
    var known = texts.get(page);
    if (known != null) return known;
    var stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    var text = stripper.getText(document);
    texts.put(page, text);
    return text;
  }

  /// The pages on which `words` stand, whatever their capitals and spacing.
  public List<Integer> pagesWith(String words) throws IOException {
    var sought = plain(words);
    var found = new ArrayList<Integer>();
    if (sought.isEmpty()) return found;
    for (int page = 1; page <= count(); page++) {
      if (plain(text(page)).contains(sought)) found.add(page);
    }
    return found;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public synchronized void close() throws IOException {
    document.close();
  }
}
