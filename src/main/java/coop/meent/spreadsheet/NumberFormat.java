package coop.meent.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How Excel shows the number in a cell, as far as it matters: a day, an hour, a span of time, a
/// number with zeros before it, or just a number. Source: ECMA-376 part 1, 18.8.30 and 18.17.4.
///
/// @param digits that a number has at least
record NumberFormat(Kind kind, int digits) {

  enum Kind {
    NUMBER,
    DATE,
    TIME,

    /// Hours that may be more than a day has.
    SPAN
  }

  static final NumberFormat GENERAL = new NumberFormat(Kind.NUMBER, 1);

  /// What is no sign of its own: quoted, escaped, as wide as another sign, or filled up with one.
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"?|[\\\\_*].");

  private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");
  private static final Pattern BRACKETS = Pattern.compile("\\[[^]]*]");
  private static final Pattern ZEROS = Pattern.compile("0{2,30}");

  /// Excel keeps fifteen digits, and what follows is the noise of binary fractions.
  private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

  private static final int MOST_DIGITS = 40;
  private static final int LAST_DAY = 2_958_465;
  private static final int SECONDS_A_DAY = 86_400;
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

  /// Excel takes 1900 for a leap year: from this number on, days are one further than they should.
  private static final int NO_SUCH_DAY = 60;

  /// Of those that have a number and no code.
  static NumberFormat built(int id) {
    boolean isDay = (id >= 14 && id <= 17) || id == 22;
    boolean isEastern = (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    if (isDay || isEastern) return new NumberFormat(Kind.DATE, 1);
    if (id == 46) return new NumberFormat(Kind.SPAN, 1);
    boolean isTime = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47;
    return isTime ? new NumberFormat(Kind.TIME, 1) : GENERAL;
  }

  /// @param code such as `dd-mm-yyyy`, `[h]:mm` or `00000000`
  static NumberFormat of(String code) {
    var first = LITERAL.matcher(code).replaceAll("").split(";", 2)[0].toLowerCase(Locale.ROOT);
    if (ELAPSED.matcher(first).find()) return new NumberFormat(Kind.SPAN, 1);
    var signs = BRACKETS.matcher(first).replaceAll("");
    if (signs.contains("general") || signs.contains("standaard")) return GENERAL;
    if (signs.contains("y") || signs.contains("d")) return new NumberFormat(Kind.DATE, 1);
    if (signs.contains("h") || signs.contains("s")) return new NumberFormat(Kind.TIME, 1);
    if (signs.contains("m")) return new NumberFormat(Kind.DATE, 1);
    return ZEROS.matcher(signs).matches() ? new NumberFormat(Kind.NUMBER, signs.length()) : GENERAL;
  }

  /// @param is1904 whether days are counted from 1904, as on a Macintosh of old
  /// @return a day as ISO, with the time where it has one; a time as `12:30`; a number with a point
  String shown(String value, boolean is1904) {
    var number = number(value);
    if (number.isEmpty()) return value;
    var one = number.get();
    return switch (kind) {
      case NUMBER -> padded(one);
      case DATE -> day(one, is1904).orElseGet(() -> padded(one));
      case TIME, SPAN -> one.signum() < 0 ? padded(one) : span(one).orElseGet(() -> padded(one));
    };
  }

  private static Optional<BigDecimal> number(String value) {
    if (value.length() > MOST_DIGITS) return Optional.empty();
    try {
      var number = new BigDecimal(value.strip());
      boolean isWithinReason = Math.abs((long) number.scale()) <= MOST_DIGITS;
      return isWithinReason ? Optional.of(number.round(KEPT)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private String padded(BigDecimal number) {
    var plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    boolean isWhole = plain.chars().allMatch(Character::isDigit);
    return isWhole ? "0".repeat(Math.max(0, digits - plain.length())) + plain : plain;
  }

  private static Optional<String> day(BigDecimal number, boolean is1904) {
    if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0)
      return Optional.empty();
    long seconds = seconds(number);
    long days = seconds / SECONDS_A_DAY;
    boolean isAfterNoSuchDay = days >= NO_SUCH_DAY;
    var day =
        is1904
            ? FIRST_OF_1904.plusDays(days)
            : BEFORE_1900.plusDays(isAfterNoSuchDay ? days - 1 : days);
    var time = LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY);
    return Optional.of(time.equals(LocalTime.MIDNIGHT) ? day.toString() : day + " " + time);
  }

  private static long seconds(BigDecimal days) {
    return days.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static Optional<String> span(BigDecimal days) {
    if (days.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) return Optional.empty();
    long minutes = (seconds(days) + 30) / 60;
    return Optional.of("%d:%02d".formatted(minutes / 60, minutes % 60));
  }

  /// A number as another program keeps it.
  static String plain(String value) {
    return GENERAL.shown(value, false);
  }
}
