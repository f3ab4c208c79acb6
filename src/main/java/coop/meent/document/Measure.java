package coop.meent.document;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/// How much room one column asks for, in ems of the table's own size.
///
/// @param natural what it takes to break no line
/// @param least what it takes to break no word of the title and, for figures and dates, no value
record Measure(Column column, double natural, double least) {

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final double TITLE = 0.9;

  static Measure of(Column column, List<Cell> cells, Texts texts, Typeface bold) {
    double title = bold.width(column.title()) * TITLE;
    double words = SPACE.splitAsStream(column.title()).mapToDouble(bold::width).max().orElse(0);
    double content =
        switch (column.kind()) {
          case TEXT -> widest(cells, texts, bold);
          case AMOUNT -> amounts(cells, texts, bold);
          case DATE -> dates(cells, texts, bold);
          case COUNT -> widest(cells, texts, bold);
        };
    double least = words * TITLE;
    if (column.kind() != Column.Kind.TEXT) least = Math.max(least, content);
    return new Measure(column, Math.max(title, content), least);
  }

  private static double widest(List<Cell> cells, Texts texts, Typeface face) {
    return cells.stream().mapToDouble(cell -> face.width(cell.shown(texts))).max().orElse(0);
  }

  /// Figures are all of one width, so the largest and the smallest amount are the widest.
  private static double amounts(List<Cell> cells, Texts texts, Typeface face) {
    long most = 0;
    long fewest = 0;
    for (var cell : cells) {
      if (!(cell instanceof Cell.Amount(Money money))) continue;
      most = Math.max(most, money.cents());
      fewest = Math.min(fewest, money.cents());
    }
    return Math.max(
        face.width(texts.money(new Money(most))), face.width(texts.money(new Money(fewest))));
  }

  /// The widest month is wide enough for every day.
  private static double dates(List<Cell> cells, Texts texts, Typeface face) {
    if (cells.stream().allMatch(Cell::isEmpty)) return 0;
    double widest = 0;
    for (int month = 1; month <= 12; month++) {
      var day = texts.shortDate(LocalDate.of(2028, month, 28));
      widest = Math.max(widest, face.width(day));
    }
    return widest;
  }
}
