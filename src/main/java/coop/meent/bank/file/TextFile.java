package coop.meent.bank.file;

import coop.meent.base.RefusedException;
import coop.meent.spreadsheet.PlainText;
import coop.meent.xml.Place;
import java.util.List;

/// A text file of a bank, decoded: the readers of text formats start here.
///
/// @param name as the user knows the file
/// @param lines without their line ends; the first is line 1
public record TextFile(String name, List<String> lines) {

  /// What SWIFT puts around a message.
  private static final String FRAMES = "[\u0001\u0003]";

  public TextFile {
    lines = List.copyOf(lines);
  }

  /// Banks do not say in which encoding they write; [PlainText] finds out.
  ///
  /// @throws RefusedException with a [StatementRefusal] at a byte that no text has
  public static TextFile decode(String name, byte[] bytes) {
    var text = PlainText.decode(bytes).replaceAll(FRAMES, "");
    var lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).indexOf('\0') >= 0)
        throw new RefusedException(new StatementRefusal.Damaged(name, String.valueOf(i + 1)));
    }
    return new TextFile(name, lines);
  }

  /// From 1.
  Place place(int line) {
    return new Place(line, 1, "");
  }
}
