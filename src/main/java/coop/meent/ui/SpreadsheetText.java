package coop.meent.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import java.time.LocalDate;

/// What a spreadsheet in the reader's language takes for what it is: amounts without grouping and
/// with its decimal sign, dates as `2026-11-20`, and text that is never a formula.
final class SpreadsheetText {

  private static final String FORMULA_STARTS = "=+-@";

  private final char point;

  SpreadsheetText(Texts texts) {
    point =
        switch (texts.language()) {
          case NL -> ',';
          case EN -> '.';
        };
  }

  /// Between the values of a CSV: where the comma is the decimal sign, spreadsheets expect a
  /// semicolon.
  char separator() {
    return point == ',' ? ';' : ',';
  }

  String amount(Money money) {
    return money.toString().replace('.', point);
  }

  String date(LocalDate day) {
    return day.toString();
  }

  String count(long count) {
    return Long.toString(count);
  }

  /// On one line. A bank line brings words of strangers, so what a spreadsheet would calculate gets
  /// a `'` in front.
  String text(String text) {
    var line = text.replaceAll("[\\s\\u00a0]+", " ").strip();
    boolean formula = !line.isEmpty() && FORMULA_STARTS.indexOf(line.charAt(0)) >= 0;
    return formula ? "'" + line : line;
  }
}
