package coop.meent.ui;

import coop.meent.search.Marks;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A text of one line in pieces, those that were looked for standing out; cut off to the room there
/// is.
final class MarkedText {

  private static final String CUT = "…";

  /// Marks are set in a face that is a little wider.
  private static final double SPARE = 1.06;

  private final Marks marks;

  MarkedText(Marks marks) {
    this.marks = marks;
  }

  boolean marks(String text) {
    return !marks.in(text).isEmpty();
  }

  /// The pieces of a text no wider than this; none when there is no room for a few letters. What
  /// was looked for is seen, if need be without what stands before it.
  List<Text> pieces(String text, Font font, double width, String style) {
    var fitted = fitted(text, font, width / SPARE);
    if (marks(text) && !marks(fitted))
      fitted = fitted(CUT + text.substring(marks.in(text).getFirst().from()), font, width / SPARE);
    List<Text> pieces = new ArrayList<>();
    int done = 0;
    for (var mark : marks.in(fitted)) {
      add(pieces, fitted.substring(done, mark.from()), style);
      add(pieces, fitted.substring(mark.from(), mark.to()), style, "found-mark");
      done = mark.to();
    }
    add(pieces, fitted.substring(done), style);
    return pieces;
  }

  private static void add(List<Text> pieces, String text, String... styles) {
    if (text.isEmpty()) return;
    var piece = new Text(text);
    piece.getStyleClass().addAll(styles);
    pieces.add(piece);
  }

  private static String fitted(String text, Font font, double width) {
    var line = text.replaceAll("\\s+", " ");
    if (width(line, font) <= width) return line;
    int least = 0;
    int most = line.length();
    while (least < most) {
      int middle = (least + most + 1) / 2;
      if (width(line.substring(0, middle) + CUT, font) <= width) least = middle;
      else most = middle - 1;
    }
    return least < 3 ? "" : line.substring(0, least).strip() + CUT;
  }

  static double width(String line, Font font) {
    var measured = new Text(line);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }
}
