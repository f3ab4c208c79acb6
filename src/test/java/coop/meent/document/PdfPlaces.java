package coop.meent.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Where every letter of a PDF stands, to see that none lies outside the margins or over another.
public final class PdfPlaces extends PDFTextStripper {

  private static final double MARGIN = 18 * 72 / 25.4;
  private static final double SLACK = 0.6;

  private record Letter(int page, double x, double end, double top, double bottom, String text) {}

  private final List<Letter> letters = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  public PdfPlaces(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      writeText(document, Writer.nullWriter());
    }
    letters.sort(Comparator.comparingInt(Letter::page).thenComparingDouble(Letter::top));
    for (int i = 0; i < letters.size(); i++) compareWithNext(i);
  }

  /// One line for each letter that is cut off or overlapped; empty when the pages are clean.
  public List<String> faults() {
    return faults;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (position.getUnicode().isBlank()) return;
    double base = position.getYDirAdj();
    var letter =
        new Letter(
            getCurrentPageNo(),
            position.getXDirAdj(),
            position.getXDirAdj() + position.getWidthDirAdj(),
            base - position.getFontSizeInPt() * 0.5,
            base,
            position.getUnicode());
    letters.add(letter);
    if (letter.x < MARGIN - SLACK || letter.end > position.getPageWidth() - MARGIN + SLACK)
      faults.add("outside the margins: " + letter);
  }

  private void compareWithNext(int index) {
    var letter = letters.get(index);
    for (int i = index + 1; i < letters.size(); i++) {
      var other = letters.get(i);
      if (other.page != letter.page || other.top > letter.bottom) return;
      boolean apart = other.end <= letter.x + SLACK || letter.end <= other.x + SLACK;
      if (!apart) faults.add("over each other: " + letter + " and " + other);
    }
  }
}
