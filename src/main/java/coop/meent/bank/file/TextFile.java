package coop.meent.bank.file;

import coop.meent.base.RefusedException;
import coop.meent.xml.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A text file of a bank, decoded: the readers of text formats start here.
///
/// @param name as the user knows the file
/// @param lines without their line ends; the first is line 1
public record TextFile(String name, List<String> lines) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// What SWIFT puts around a message.
  private static final String FRAMES = "[\u0001\u0003]";

  public TextFile {
    lines = List.copyOf(lines);
  }

  /// Banks do not say in which encoding they write: UTF-16 shows by its mark, UTF-8 by being valid,
  /// and whatever else Dutch banks use is Windows-1252.
  ///
  /// @throws RefusedException with a [StatementRefusal] at a byte that no text has
  public static TextFile decode(String name, byte[] bytes) {
    var text = text(bytes).replaceAll(FRAMES, "");
    var lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).indexOf('\0') >= 0)
        throw new RefusedException(new StatementRefusal.Damaged(name, String.valueOf(i + 1)));
    }
    return new TextFile(name, lines);
  }

  private static String text(byte[] bytes) {
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

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) return false;
    }
    return true;
  }

  /// From 1.
  Place place(int line) {
    return new Place(line, 1, "");
  }
}
