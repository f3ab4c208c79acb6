package coop.meent.ui;

import coop.meent.base.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads dates as people type them: `20-11-2026`, `20/11/26`, `20 11`, `20112026`, `2026-11-20`.
/// Day before month in both languages, since everybody here is in the Netherlands.
final class DateText {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern PARTS =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{4}|\\d{2}))?");
  private static final Pattern RUN = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

  private final DateTimeFormatter shape;

  DateText(Language language) {
    shape = DateTimeFormatter.ofPattern("dd-MM-yyyy", language.locale());
  }

  /// @param year for a date typed without one
  Optional<LocalDate> read(String typed, int year) {
    var text = typed.strip();
    var iso = ISO.matcher(text);
    if (iso.matches()) return date(number(iso, 1), number(iso, 2), number(iso, 3));
    var run = RUN.matcher(text);
    if (run.matches()) return date(number(run, 3), number(run, 2), number(run, 1));
    var parts = PARTS.matcher(text);
    if (!parts.matches()) return Optional.empty();
    return date(year(parts, year), number(parts, 2), number(parts, 1));
  }

  String write(LocalDate date) {
    return date.format(shape);
  }

  private static int year(MatchResult parts, int otherwise) {
    if (parts.group(3) == null) return otherwise;
    int year = number(parts, 3);
    return year < 100 ? 2000 + year : year;
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
