package coop.meent.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The sRGB colour space as an ICC 2.1 profile, which PDF/A asks for. Made here from the numbers of
/// IEC 61966-2-1 (primaries and white adapted to D50, as the ICC's own profiles have them), so that
/// the file does not depend on which profile a Java happens to carry.
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final int CURVE_POINTS = 1024;
  private static final double[] WHITE = {0.9642, 1.0, 0.8249};
  private static final double[] RED = {0.43607, 0.22249, 0.01392};
  private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
  private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

  private final ByteBuffer out = ByteBuffer.allocate(4096);
  private int tags;
  private int end;

  private SrgbProfile() {}

  static byte[] bytes() {
    return new SrgbProfile().build();
  }

  private byte[] build() {
    int tagCount = 9;
    end = HEADER + 4 + tagCount * 12;
    text("desc", description());
    text("cprt", copyright());
    xyz("wtpt", WHITE);
    xyz("rXYZ", RED);
    xyz("gXYZ", GREEN);
    xyz("bXYZ", BLUE);
    int curve = curve("rTRC");
    entry("gTRC", curve, end - curve);
    entry("bTRC", curve, end - curve);
    header();
    out.putInt(HEADER, tagCount);
    var bytes = new byte[end];
    out.get(0, bytes);
    return bytes;
  }

  private void header() {
    out.putInt(0, end);
    out.putInt(8, 0x02100000);
    signature(12, "mntr");
    signature(16, "RGB ");
    signature(20, "XYZ ");
    out.putShort(24, (short) 1998).putShort(26, (short) 12).putShort(28, (short) 1);
    signature(36, "acsp");
    for (int i = 0; i < 3; i++) out.putInt(68 + 4 * i, fixed(WHITE[i]));
  }

  private void text(String tag, byte[] data) {
    entry(tag, end, data.length);
    out.put(end, data);
    advance(data.length);
  }

  private static byte[] description() {
    var name = "sRGB IEC61966-2.1\0".getBytes(StandardCharsets.US_ASCII);
    var data = ByteBuffer.allocate(12 + name.length + 8 + 3 + 67);
    data.put("desc".getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(name.length).put(name);
    return data.array();
  }

  private static byte[] copyright() {
    return "text\0\0\0\0No copyright, use freely\0".getBytes(StandardCharsets.US_ASCII);
  }

  private void xyz(String tag, double[] values) {
    entry(tag, end, 20);
    signature(end, "XYZ ");
    for (int i = 0; i < 3; i++) out.putInt(end + 8 + 4 * i, fixed(values[i]));
    advance(20);
  }

  private int curve(String tag) {
    int start = end;
    entry(tag, start, 12 + 2 * CURVE_POINTS);
    signature(start, "curv");
    out.putInt(start + 8, CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      double light = linear(i / (CURVE_POINTS - 1.0));
      out.putShort(start + 12 + 2 * i, (short) Math.round(light * 65535));
    }
    advance(12 + 2 * CURVE_POINTS);
    return start;
  }

  /// From the stored value to light; `StrictMath`, for the same bytes on every machine.
  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  private void entry(String tag, int offset, int size) {
    int at = HEADER + 4 + 12 * tags++;
    signature(at, tag);
    out.putInt(at + 4, offset).putInt(at + 8, size);
  }

  private void advance(int size) {
    end += (size + 3) & ~3;
  }

  private void signature(int at, String signature) {
    out.put(at, signature.getBytes(StandardCharsets.US_ASCII));
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }
}
