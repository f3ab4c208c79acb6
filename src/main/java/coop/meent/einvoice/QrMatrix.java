package coop.meent.einvoice;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import javax.imageio.ImageIO;

/// The dark and light squares of a QR code, to be drawn with [#QUIET] light ones on every side.
public final class QrMatrix {

  /// How many squares around it must stay light, or scanners do not find it.
  public static final int QUIET = 4;

  /// Whether a square is dark.
  @FunctionalInterface
  interface Squares {
    boolean isDark(int x, int y);
  }

  private final int size;
  private final BitSet dark = new BitSet();

  QrMatrix(int size, Squares squares) {
    this.size = size;
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) dark.set(y * size + x, squares.isDark(x, y));
    }
  }

  /// Squares on a side, without the quiet ones.
  public int size() {
    return size;
  }

  public boolean isDark(int x, int y) {
    return x >= 0 && y >= 0 && x < size && y < size && dark.get(y * size + x);
  }

  /// The dark squares as the path of an SVG, one unit a square, from 0 to [#size]: a screen and a
  /// page draw it sharp at any size.
  public String path() {
    var path = new StringBuilder();
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        if (!isDark(x, y)) continue;
        int end = x;
        while (isDark(end, y)) end++;
        path.append("M%d,%dh%dv1h-%dz".formatted(x, y, end - x, end - x));
        x = end;
      }
    }
    return path.toString();
  }

  /// Black on white, with the quiet squares around it.
  ///
  /// @param scale pixels a square
  public byte[] png(int scale) {
    int side = (size + 2 * QUIET) * scale;
    var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean isDark = isDark(x / scale - QUIET, y / scale - QUIET);
        image.setRGB(x, y, isDark ? 0x000000 : 0xFFFFFF);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("written to memory", e);
    }
    return out.toByteArray();
  }
}
