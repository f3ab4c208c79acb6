package coop.meent.receipt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a receipt may be, told by its contents and never by its name.
public enum MediaType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  HEIC("image/heic", "heic"),
  XML("application/xml", "xml");

  /// How much of a file tells what it is: a PDF may have as much before its mark.
  static final int ENOUGH = 1024;

  private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG_MARK = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1");
  private static final Pattern XML_START =
      Pattern.compile("\\s*<(\\?xml\\s|([\\w.-]+:)?(Invoice|CreditNote)[\\s>]).*", Pattern.DOTALL);

  private final String code;
  private final String ending;

  MediaType(String code, String ending) {
    this.code = code;
    this.ending = ending;
  }

  /// As the internet calls it: `application/pdf`.
  public String code() {
    return code;
  }

  /// Of a file's name, without the point.
  public String ending() {
    return ending;
  }

  /// Whether it is a picture that a window can show.
  public boolean isPicture() {
    return this == JPEG || this == PNG;
  }

  static Optional<MediaType> ofCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
  }

  /// @param head the first bytes of a file, as many as [#ENOUGH] or all
  static Optional<MediaType> of(byte[] head) {
    if (startsWith(head, PNG_MARK)) return Optional.of(PNG);
    if (startsWith(head, JPEG_MARK)) return Optional.of(JPEG);
    var text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.contains("%PDF-")) return Optional.of(PDF);
    boolean isHeic =
        text.length() >= 12
            && text.startsWith("ftyp", 4)
            && HEIC_BRANDS.contains(text.substring(8, 12));
    if (isHeic) return Optional.of(HEIC);
    return XML_START.matcher(unmarked(head)).matches() ? Optional.of(XML) : Optional.empty();
  }

  private static boolean startsWith(byte[] head, byte[] mark) {
    return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
  }

  /// Without the mark of its encoding, and of two bytes a letter only the letters.
  private static String unmarked(byte[] head) {
    if (startsWith(head, new byte[] {(byte) 0xff, (byte) 0xfe}))
      return new String(head, 2, head.length - 2, StandardCharsets.UTF_16LE);
    if (startsWith(head, new byte[] {(byte) 0xfe, (byte) 0xff}))
      return new String(head, 2, head.length - 2, StandardCharsets.UTF_16BE);
    boolean isMarked = startsWith(head, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
    int from = isMarked ? 3 : 0;
    return new String(head, from, head.length - from, StandardCharsets.UTF_8);
  }
}
