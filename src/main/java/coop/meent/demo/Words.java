package coop.meent.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// Dates in the words of the story, which is Dutch.
final class Words {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.of("nl", "NL"));

  private Words() {}

  static String month(LocalDate day) {
    return MONTH.format(day);
  }

  static int week(LocalDate day) {
    return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  static int quarter(LocalDate day) {
    return day.get(IsoFields.QUARTER_OF_YEAR);
  }
}
