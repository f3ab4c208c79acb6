package coop.meent.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One weight of Open Sans as it lies in the program, and how wide its text is.
final class Typeface {

  private final byte[] bytes;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;
  private final double[] widths = new double[0x3000];

  private Typeface(byte[] bytes) throws IOException {
    this.bytes = bytes;
    font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    glyphs = font.getUnicodeCmapLookup();
    unitsPerEm = font.getUnitsPerEm();
    for (int i = 0; i < widths.length; i++) widths[i] = measure(i);
  }

  static Typeface load(String weight) {
    var name = "/coop/meent/fonts/OpenSans-" + weight + ".ttf";
    try (InputStream in = Typeface.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException(name + " is not in the program");
      return new Typeface(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  boolean has(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  /// In ems: multiply by the size to get points.
  double width(String text) {
    return text.codePoints().mapToDouble(this::width).sum();
  }

  /// The letters as a shape, one em large, from the left end of their line at the origin.
  Path2D outline(String text) {
    var outline = new Path2D.Double();
    double at = 0;
    for (int codePoint : text.codePoints().toArray()) {
      var moved = AffineTransform.getTranslateInstance(at, 0);
      moved.scale(1 / unitsPerEm, -1 / unitsPerEm);
      outline.append(letter(codePoint).getPathIterator(moved), false);
      at += width(codePoint);
    }
    return outline;
  }

  private Path2D letter(int codePoint) {
    try {
      var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
      return glyph == null ? new Path2D.Double() : glyph.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double width(int codePoint) {
    return codePoint < widths.length ? widths[codePoint] : measure(codePoint);
  }

  private double measure(int codePoint) {
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
