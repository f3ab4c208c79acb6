package coop.meent.spreadsheet;

import coop.meent.base.RefusedException;
import coop.meent.xml.XmlCursor;
import coop.meent.xml.XmlPaths;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// What is packed in a workbook, unpacked in memory as far as it can be of use, and never more than
/// a bound. Names count without regard to capitals, as they do where workbooks are made.
final class Parts {

  static final int MOST_MEGABYTES = 100;

  private static final int MOST_PARTS = 10_000;
  private static final Set<String> WORDS = Set.of("mimetype", "xl/workbook.bin");
  private static final XmlPaths PATHS = new XmlPaths(1, Set.of("row", "c", "table-row"));

  private final String file;
  private final Map<String, byte[]> parts = new HashMap<>();

  /// @throws RefusedException with a [SpreadsheetRefusal]
  Parts(String file, byte[] bytes) {
    this.file = file;
    var at = "";
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      long left = MOST_MEGABYTES * 1_000_000L;
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        at = part.getName();
        if (parts.size() > MOST_PARTS) throw refused(new SpreadsheetRefusal.TooMuch(file, at));
        left -= unpack(zip, part, left);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedException(new SpreadsheetRefusal.DamagedWorkbook(file, at, ""), e);
    }
  }

  /// Pictures and the like are counted and let go.
  private long unpack(ZipInputStream zip, ZipEntry part, long left) throws IOException {
    var name = part.getName().toLowerCase(Locale.ROOT);
    boolean isWanted = name.endsWith(".xml") || name.endsWith(".rels") || WORDS.contains(name);
    byte[] content = new byte[0];
    long size = 0;
    if (isWanted) {
      content = zip.readNBytes(Math.toIntExact(left + 1));
      size = content.length;
    } else {
      var buffer = new byte[1 << 16];
      for (int read = zip.read(buffer); read >= 0 && size <= left; read = zip.read(buffer))
        size += read;
    }
    if (size > left) throw refused(new SpreadsheetRefusal.Unpacks(file, MOST_MEGABYTES));
    parts.put(name, content);
    return size;
  }

  String file() {
    return file;
  }

  boolean has(String name) {
    return parts.containsKey(name.toLowerCase(Locale.ROOT));
  }

  Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)));
  }

  /// To walk over a part that must be there.
  XmlCursor xml(String name) {
    try {
      return new XmlCursor(
          new ByteArrayInputStream(bytes(name).orElseThrow(() -> damaged(name, ""))),
          PATHS,
          new PartTrouble(file, name));
    } catch (IOException e) {
      throw new RefusedException(new SpreadsheetRefusal.DamagedWorkbook(file, name, ""), e);
    }
  }

  RefusedException damaged(String part, String place) {
    return refused(new SpreadsheetRefusal.DamagedWorkbook(file, part, place));
  }

  static RefusedException refused(SpreadsheetRefusal refusal) {
    return new RefusedException(refusal);
  }
}
