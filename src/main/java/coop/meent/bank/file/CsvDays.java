package coop.meent.bank.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;

/// How days are written in tables.
public final class CsvDays {

  /// In the order in which they are tried: what both `dd-MM` and `MM-dd` fit is taken as the
  /// former.
  public static final List<String> ALL =
      List.of(
          "dd-MM-yyyy",
          "yyyy-MM-dd",
          "yyyyMMdd",
          "dd/MM/yyyy",
          "dd.MM.yyyy",
          "d-M-yyyy",
          "d/M/yyyy",
          "yyyy/MM/dd",
          "dd-MM-yy",
          "MM/dd/yyyy",
          "M/d/yyyy");

  private CsvDays() {}

  /// @throws DateTimeException when the text is no day, or written otherwise
  static LocalDate read(String pattern, String text) {
    var strict = pattern.replace("yyyy", "uuuu").replace("yy", "uu");
    return LocalDate.parse(
        text, DateTimeFormatter.ofPattern(strict).withResolverStyle(ResolverStyle.STRICT));
  }

  static boolean fits(String pattern, String text) {
    try {
      read(pattern, text);
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }
}
