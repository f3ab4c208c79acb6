package coop.meent.bank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// What a file is, by its first bytes.
enum FileKind {
  EMPTY,
  XML,
  ZIP,
  PDF,
  MT940,
  OFX,
  SQLITE,

  /// Letters; a table, perhaps.
  TEXT,
  OTHER;

  private static final int ENOUGH = 512;
  private static final Pattern OFX_START = Pattern.compile("^(<\\?xml[^>]*>\\s*)?<(\\?OFX|OFX>)");
  private static final Pattern MT940_START = Pattern.compile("^(\\{1:|:20:)", Pattern.MULTILINE);

  /// Looks ahead and puts the stream back where it was.
  static FileKind of(InputStream in) throws IOException {
    in.mark(ENOUGH);
    var head = in.readNBytes(ENOUGH);
    in.reset();
    if (head.length == 0) return EMPTY;
    // UTF-16 shows as its letters once the zeros between them are gone.
    var text =
        new String(head, StandardCharsets.ISO_8859_1)
            .replaceFirst("^(\u00ef\u00bb\u00bf|þÿ|ÿþ)", "");
    if (text.startsWith("PK\3\4") || text.startsWith("PK\5\6")) return ZIP;
    if (text.startsWith("SQLite format 3")) return SQLITE;
    var letters = text.replace("\0", "").stripLeading();
    if (letters.isEmpty()) return OTHER;
    if (letters.startsWith("%PDF")) return PDF;
    if (letters.startsWith("OFXHEADER") || OFX_START.matcher(letters).find()) return OFX;
    if (letters.startsWith("<")) return XML;
    if (MT940_START.matcher(letters).find()) return MT940;
    return isText(text) ? TEXT : OTHER;
  }

  /// No zeros but those of UTF-16, and no other signs that a text has not.
  private static boolean isText(String head) {
    boolean isWide = head.indexOf('\0') == 0 || head.indexOf('\0') == 1;
    return (isWide ? head.replace("\0", "") : head)
        .chars()
        .noneMatch(sign -> sign < ' ' && sign != '\t' && sign != '\r' && sign != '\n');
  }
}
