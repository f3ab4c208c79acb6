import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/// Draws the icons of window and installers, PNG, Windows `.ico` and macOS `.icns`, from
/// `assets/artwork/logo.svg`. Run it by hand after the logo changed: `java src/build/Icons.java
/// assets/artwork`.
public final class Icons {

  private static final List<Color> INKS =
      List.of(new Color(0xFFFFFF), new Color(0xE8B765), new Color(0xFFFFFF));

  private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};
  private static final Map<String, Integer> MAC_SIZES =
      Map.of("ic11", 32, "ic12", 64, "ic07", 128, "ic08", 256, "ic09", 512, "ic10", 1024);

  private Icons() {}

  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    var lines =
        Pattern.compile(" d=\"([^\"]+)\"")
            .matcher(Files.readString(folder.resolve("logo.svg")))
            .results()
            .map(match -> path(match.group(1)))
            .toList();
    for (int size : SIZES) Files.write(folder.resolve("icon-" + size + ".png"), png(lines, size));
    Files.write(folder.resolve("icon.ico"), ico(lines));
    Files.write(folder.resolve("icon.icns"), icns(lines));
  }

  private static byte[] png(List<Path2D> lines, int size) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(icon(lines, size), "png", bytes);
    return bytes.toByteArray();
  }

  /// A directory of PNGs, as Windows reads it since Vista; 0 stands for 256 pixels.
  private static byte[] ico(List<Path2D> lines) throws IOException {
    var pictures = new ByteArrayOutputStream();
    var directory = ByteBuffer.allocate(6 + 16 * SIZES.length).order(ByteOrder.LITTLE_ENDIAN);
    directory.putShort((short) 0).putShort((short) 1).putShort((short) SIZES.length);
    for (int size : SIZES) {
      var picture = png(lines, size);
      directory.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
      directory.putShort((short) 1).putShort((short) 32);
      directory.putInt(picture.length).putInt(directory.capacity() + pictures.size());
      pictures.writeBytes(picture);
    }
    return joined(directory.array(), pictures.toByteArray());
  }

  /// Blocks of a four-letter kind, their whole length, and a PNG.
  private static byte[] icns(List<Path2D> lines) throws IOException {
    var blocks = new ByteArrayOutputStream();
    for (var kind : new TreeMap<>(MAC_SIZES).entrySet()) {
      var picture = png(lines, kind.getValue());
      blocks.writeBytes(block(kind.getKey(), 8 + picture.length));
      blocks.writeBytes(picture);
    }
    return joined(block("icns", 8 + blocks.size()), blocks.toByteArray());
  }

  private static byte[] block(String kind, int length) {
    return ByteBuffer.allocate(8)
        .put(kind.getBytes(StandardCharsets.US_ASCII))
        .putInt(length)
        .array();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }

  private static BufferedImage icon(List<Path2D> lines, int size) {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(new Color(0x2F6B4F));
    pen.fill(new RoundRectangle2D.Double(0, 0, size, size, size * 0.44, size * 0.44));
    draw(pen, lines, size);
    pen.dispose();
    return image;
  }

  /// The logo is 22 by 16; small icons give it more of the square and a thicker line.
  private static void draw(Graphics2D pen, List<Path2D> lines, int size) {
    double scale = size * (size < 32 ? 0.80 : 0.72) / 22;
    pen.translate((size - 22 * scale) / 2, (size - 15.4 * scale) / 2);
    pen.scale(scale, scale);
    float width = size < 32 ? 2.6f : 2;
    pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int i = 0; i < lines.size(); i++) {
      pen.setColor(INKS.get(i));
      pen.draw(lines.get(i));
    }
  }

  /// Knows the commands that the logo uses: M, C and H.
  private static Path2D path(String text) {
    var path = new Path2D.Double();
    var words = new Scanner(text.replaceAll("([A-Z])", " $1 "));
    words.useLocale(java.util.Locale.ROOT);
    while (words.hasNext()) {
      switch (words.next()) {
        case "M" -> path.moveTo(words.nextDouble(), words.nextDouble());
        case "H" -> path.lineTo(words.nextDouble(), path.getCurrentPoint().getY());
        case "C" ->
            path.curveTo(
                words.nextDouble(),
                words.nextDouble(),
                words.nextDouble(),
                words.nextDouble(),
                words.nextDouble(),
                words.nextDouble());
        default -> throw new IllegalArgumentException(text);
      }
    }
    return path;
  }
}
