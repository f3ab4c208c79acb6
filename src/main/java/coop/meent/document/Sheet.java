package coop.meent.document;

import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.List;

/// The paper and the size of letters on which a report's tables fit: A4 upright at an easy size;
/// when the figures need more room, lying down; then smaller. Figures and dates never break over
/// lines; text takes the width they leave.
///
/// @param size of the tables' letters, in points
/// @param widths per table and column, in points; each table's sum is the width between margins
record Sheet(boolean landscape, double size, List<double[]> widths) {

  /// Room at both sides of a column's text together, in ems.
  private static final double PADDING = 1.4;

  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final double SHORT_SIDE = (210 - 36) * POINTS_PER_MM;
  private static final double LONG_SIDE = (297 - 36) * POINTS_PER_MM;

  /// A column of text breaks its lines before the paper is turned, but not below this width.
  private static final double EASY_TEXT = 14;

  private record Paper(boolean landscape, double size) {
    double width() {
      return landscape ? LONG_SIDE : SHORT_SIDE;
    }
  }

  private static final List<Paper> PAPERS =
      List.of(
          new Paper(false, 8.5),
          new Paper(false, 8),
          new Paper(true, 8.5),
          new Paper(true, 7.5),
          new Paper(true, 6.5),
          new Paper(true, 5.5),
          new Paper(true, 4.5));

  static Sheet of(Report report, Typeface bold) {
    var texts = report.texts();
    var tables = report.tables().stream().map(table -> measure(table, texts, bold)).toList();
    var paper =
        PAPERS.stream()
            .filter(candidate -> tables.stream().allMatch(table -> fits(table, candidate)))
            .findFirst()
            .orElse(PAPERS.getLast());
    var widths = tables.stream().map(table -> widths(table, paper)).toList();
    return new Sheet(paper.landscape, paper.size, widths);
  }

  /// Room at both sides of a column's text together, in points.
  double padding() {
    return PADDING * size;
  }

  /// Whether even the smallest letters may leave figures too little room, so that they break.
  boolean isTight() {
    return size == PAPERS.getLast().size;
  }

  double width() {
    return landscape ? LONG_SIDE : SHORT_SIDE;
  }

  double height() {
    return landscape ? SHORT_SIDE : LONG_SIDE;
  }

  private static List<Measure> measure(Table table, Texts texts, Typeface bold) {
    var measures = new ArrayList<Measure>();
    for (int i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      measures.add(Measure.of(column, cells(table, i), texts, bold));
    }
    return measures;
  }

  /// A text that runs on over empty cells asks nothing of its own column.
  private static List<Cell> cells(Table table, int index) {
    return table.rows().stream()
        .filter(row -> row.kind() == Row.Kind.ROW || !(row.cells().get(index) instanceof Cell.Text))
        .map(row -> row.cells().get(index))
        .toList();
  }

  private static boolean fits(List<Measure> table, Paper paper) {
    double needed = 0;
    for (var measure : table) needed += (least(measure) + PADDING) * paper.size;
    return needed <= paper.width();
  }

  private static double least(Measure measure) {
    return isText(measure)
        ? Math.max(measure.least(), Math.min(measure.natural(), EASY_TEXT))
        : measure.least();
  }

  private static boolean isText(Measure measure) {
    return measure.column().kind() == Column.Kind.TEXT;
  }

  /// Every column gets its least; what is left goes to the columns that still break lines, by
  /// weight, none past its natural width; and what is left then, to the text columns by weight.
  private static double[] widths(List<Measure> table, Paper paper) {
    var widths = new double[table.size()];
    double left = paper.width();
    for (int i = 0; i < widths.length; i++) {
      widths[i] = (least(table.get(i)) + PADDING) * paper.size;
      left -= widths[i];
    }
    if (left < 0) return scaled(widths, paper.width());
    left = widen(widths, table, paper, left);
    spread(widths, table, left);
    return widths;
  }

  private static double widen(double[] widths, List<Measure> table, Paper paper, double left) {
    for (int round = 0; round < widths.length && left > 0.01; round++) {
      int weights = 0;
      for (int i = 0; i < widths.length; i++) {
        if (wish(table.get(i), paper) > widths[i]) weights += table.get(i).column().weight();
      }
      if (weights == 0) return left;
      double perWeight = left / weights;
      for (int i = 0; i < widths.length; i++) {
        double wish = wish(table.get(i), paper) - widths[i];
        if (wish <= 0) continue;
        double more = Math.min(wish, perWeight * table.get(i).column().weight());
        widths[i] += more;
        left -= more;
      }
    }
    return left;
  }

  private static double wish(Measure measure, Paper paper) {
    return (measure.natural() + PADDING) * paper.size;
  }

  /// To the heaviest text columns, so that a number before a name stays close to it.
  private static void spread(double[] widths, List<Measure> table, double left) {
    int heaviest =
        table.stream()
            .filter(Sheet::isText)
            .mapToInt(measure -> measure.column().weight())
            .max()
            .orElse(0);
    var takers = new ArrayList<Integer>();
    for (int i = 0; i < widths.length; i++) {
      var measure = table.get(i);
      boolean takes = heaviest == 0 || (isText(measure) && measure.column().weight() == heaviest);
      if (takes) takers.add(i);
    }
    for (int taker : takers) widths[taker] += left / takers.size();
  }

  private static double[] scaled(double[] widths, double width) {
    double sum = 0;
    for (double each : widths) sum += each;
    var scaled = new double[widths.length];
    for (int i = 0; i < widths.length; i++) scaled[i] = widths[i] * width / sum;
    return scaled;
  }
}
