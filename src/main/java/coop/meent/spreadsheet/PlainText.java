package coop.meent.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Text of which nobody says in which encoding it was written.
public final class PlainText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private PlainText() {}

  /// UTF-16 shows by its mark, UTF-8 by being valid, and whatever else Dutch banks and spreadsheets
  /// write is Windows-1252.
  public static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) return unmarked(bytes, StandardCharsets.UTF_16BE);
    if (startsWith(bytes, 0xFF, 0xFE)) return unmarked(bytes, StandardCharsets.UTF_16LE);
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return unmarked(bytes, StandardCharsets.UTF_8);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, WINDOWS);
    }
  }

  private static String unmarked(byte[] bytes, Charset charset) {
    return new String(bytes, charset).substring(1);
  }

  static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) return false;
    }
    return true;
  }
}
