package coop.meent.document;

import coop.meent.document.PageHit.Box;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The letters of one page with their places, in reading order.
final class PageWords extends PDFTextStripper {

  private static final double ABOVE = 0.82;
  private static final double BELOW = 0.26;

  private final SoughtText text = new SoughtText();

  /// Which letter each character of the text came from; one between two letters has the first's.
  private final List<Integer> letterOf = new ArrayList<>();

  private final List<Box> letters = new ArrayList<>();

  /// @param page from 1
  static PageWords of(PDDocument document, int page) throws IOException {
    var words = new PageWords();
    words.setSortByPosition(true);
    words.setStartPage(page);
    words.setEndPage(page);
    words.writeText(document, Writer.nullWriter());
    return words;
  }

  private PageWords() {}

  @Override
  protected void writeString(String string, List<TextPosition> positions) {
    for (var position : positions) {
      letters.add(box(position));
      text.add(position.getUnicode());
      count();
    }
  }

  @Override
  protected void writeWordSeparator() {
    text.gap();
    count();
  }

  @Override
  protected void writeLineSeparator() {
    writeWordSeparator();
  }

  private void count() {
    while (letterOf.size() < text.length()) letterOf.add(Math.max(0, letters.size() - 1));
  }

  private static Box box(TextPosition position) {
    double size = position.getFontSizeInPt();
    double base = position.getYDirAdj();
    return new Box(
        position.getXDirAdj(),
        base - size * ABOVE,
        position.getWidthDirAdj(),
        size * (ABOVE + BELOW));
  }

  String text() {
    return text.toString();
  }

  /// @param sought as [SoughtText] has it
  List<PageHit> find(String sought) {
    List<PageHit> hits = new ArrayList<>();
    if (sought.isEmpty()) return hits;
    var all = text.toString();
    for (int at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, at + sought.length()))
      hits.add(hit(letterOf.get(at), letterOf.get(at + sought.length() - 1)));
    return hits;
  }

  /// Letters of one line make one box.
  private PageHit hit(int first, int last) {
    List<Box> boxes = new ArrayList<>();
    var line = letters.get(first);
    for (int i = first + 1; i <= last; i++) {
      var letter = letters.get(i);
      if (isBeside(line, letter)) {
        double end = Math.max(line.x() + line.width(), letter.x() + letter.width());
        double top = Math.min(line.y(), letter.y());
        double bottom = Math.max(line.y() + line.height(), letter.y() + letter.height());
        line = new Box(line.x(), top, end - line.x(), bottom - top);
      } else {
        boxes.add(line);
        line = letter;
      }
    }
    boxes.add(line);
    return new PageHit(boxes);
  }

  private static boolean isBeside(Box line, Box letter) {
    return Math.abs(line.y() - letter.y()) < line.height() / 2 && letter.x() >= line.x();
  }
}
