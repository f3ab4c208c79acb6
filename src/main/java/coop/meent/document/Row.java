package coop.meent.document;

import coop.meent.base.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One row of a [Table].
///
/// @param cells as many as the table has columns
/// @param cause what the row opens when it is chosen in the window: an account, an entry, a member
public record Row(Kind kind, List<Cell> cells, Optional<Id> cause) {

  /// What the row is, so that it is drawn for what it is and a script can leave totals out.
  public enum Kind {
    HEADING,
    ROW,
    SUBTOTAL,
    TOTAL;

    /// Its name in a CSV and in the style sheet.
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Row {
    cells = List.copyOf(cells);
  }

  public static Row of(Cell... cells) {
    return new Row(Kind.ROW, List.of(cells), Optional.empty());
  }

  public static Row heading(Cell... cells) {
    return new Row(Kind.HEADING, List.of(cells), Optional.empty());
  }

  public static Row subtotal(Cell... cells) {
    return new Row(Kind.SUBTOTAL, List.of(cells), Optional.empty());
  }

  public static Row total(Cell... cells) {
    return new Row(Kind.TOTAL, List.of(cells), Optional.empty());
  }

  /// This row, opening `id` when chosen.
  public Row opening(Id id) {
    return new Row(kind, cells, Optional.of(id));
  }

  /// Where the cell that starts at `start` ends: the text of a heading or a total runs on over
  /// empty cells.
  int end(int start) {
    int end = start + 1;
    if (kind == Kind.ROW || !(cells.get(start) instanceof Cell.Text)) return end;
    while (end < cells.size() && cells.get(end).isEmpty()) end++;
    return end;
  }

  Row filledTo(int columns) {
    if (cells.size() >= columns) return this;
    var filled = new ArrayList<>(cells);
    while (filled.size() < columns) filled.add(Cell.empty());
    return new Row(kind, filled, cause);
  }
}
