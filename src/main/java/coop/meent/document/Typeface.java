package coop.meent.document;

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
