package coop.meent.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// The pages of a PDF, to look at, to search and to print. Pages count from 1, as people count
/// them. A page is drawn when it is asked for; may be used from any thread, one at a time.
///
/// Keeps of each page that was searched its text and no more, so that thousands of pages stay a few
/// megabytes.
public final class PdfPages implements AutoCloseable {

  private static final int POINTS_PER_INCH = 72;

  private final PDDocument document;
  private final PDFRenderer renderer;
  private final List<PageSize> sizes;
  private final Map<Integer, String> sought = new HashMap<>();
  private boolean closed;

  private PdfPages(byte[] pdf) throws IOException {
    document = Loader.loadPDF(pdf);
    renderer = new PDFRenderer(document);
    List<PageSize> all = new ArrayList<>();
    // One walk: to ask for each page by its number walks there anew every time.
    for (var page : document.getPages()) {
      var box = page.getCropBox();
      all.add(new PageSize(box.getWidth(), box.getHeight()));
    }
    sizes = List.copyOf(all);
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
    return sizes.size();
  }

  /// Of each page, before any zoom.
  public List<PageSize> sizes() {
    return sizes;
  }

  /// Draws a page; at zoom 1 a point is a pixel. Empty after [#close], which work that was asked
  /// before may find.
  public synchronized Optional<BufferedImage> image(int page, double zoom) throws IOException {
    if (closed) return Optional.empty();
    return Optional.of(
        renderer.renderImageWithDPI(page - 1, (float) (zoom * POINTS_PER_INCH), ImageType.RGB));
  }

  /// The words on a page, in reading order; none after [#close].
  public synchronized String text(int page) throws IOException {
    if (closed) return "";
    var stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  /// How often `words` stand on a page, whatever their capitals, accents and spacing.
  public synchronized int count(int page, String words) throws IOException {
    var wanted = SoughtText.of(words);
    if (wanted.isEmpty() || closed) return 0;
    var known = sought.get(page);
    if (known == null) {
      known = PageWords.of(document, page).text();
      sought.put(page, known);
    }
    int count = 0;
    for (int at = known.indexOf(wanted); at >= 0; at = known.indexOf(wanted, at + wanted.length()))
      count++;
    return count;
  }

  /// Where `words` stand on a page, as many as [#count(int, String)] says.
  public synchronized List<PageHit> find(int page, String words) throws IOException {
    return closed ? List.of() : PageWords.of(document, page).find(SoughtText.of(words));
  }

  /// The pages on which `words` stand.
  public List<Integer> pagesWith(String words) throws IOException {
    var found = new ArrayList<Integer>();
    for (int page = 1; page <= count(); page++) {
      if (count(page, words) > 0) found.add(page);
    }
    return found;
  }

  /// For a printer; only while this is open.
  PDFPageable printable() {
    return new PDFPageable(document);
  }

  public synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    document.close();
  }
}
