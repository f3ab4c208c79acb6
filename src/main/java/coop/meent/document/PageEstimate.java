package coop.meent.document;

import coop.meent.base.Texts;

/// How many pages a report will about fill, counted from the widths of its texts without laying
/// anything out: a hundred times quicker than making it, and right to a few in a hundred.
record PageEstimate(Report report, Sheet sheet, Typefaces typefaces) {

  private static final double LINE = 1.4;
  private static final double ROW_PADDING = 0.66;
  private static final double HAIRLINE = 0.5;
  private static final double HEADING_PADDING = 0.67;

  /// Words do not break where a line is exactly full.
  private static final double RAGGED = 1.08;

  private static final double HEAD = 60;
  private static final double FIGURES = 52;
  private static final double TABLE = 36;
  private static final double SENTENCE = 15;

  int pages() {
    double height = HEAD;
    if (!report.figures().isEmpty()) height += FIGURES;
    height += report.charts().size() * (ChartPart.HEIGHT + TABLE);
    double perPage = sheet.height() - row(1) - line();
    for (int i = 0; i < report.tables().size(); i++) {
      height += TABLE + height(report.tables().get(i), sheet.widths().get(i));
    }
    for (var sentence : report.opening()) height += sentence(sentence, 10);
    for (var sentence : report.closing()) height += sentence(sentence, 8);
    return (int) Math.max(1, Math.ceil(height / perPage));
  }

  private double sentence(String words, double size) {
    double width = typefaces.regular().width(words) * size;
    return Math.ceil(width / sheet.width()) * SENTENCE;
  }

  private double line() {
    return sheet.size() * LINE;
  }

  private double row(double lines) {
    return lines * line() + ROW_PADDING * sheet.size() + HAIRLINE;
  }

  private double height(Table table, double[] widths) {
    var texts = report.texts();
    double height = 0;
    for (var row : table.rows()) {
      height += row(lines(row, widths, texts));
      if (row.kind() == Row.Kind.HEADING) height += HEADING_PADDING * sheet.size();
    }
    return height;
  }

  private double lines(Row row, double[] widths, Texts texts) {
    if (row.kind() != Row.Kind.ROW) return 1;
    double most = 1;
    for (int i = 0; i < widths.length; i++) {
      if (!(row.cells().get(i) instanceof Cell.Text text)) continue;
      double width = typefaces.regular().width(text.shown(texts)) * sheet.size();
      double room = widths[i] - sheet.padding();
      if (width > room) most = Math.max(most, Math.ceil(width * RAGGED / room));
    }
    return most;
  }
}
