package coop.meent.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Hours as people type and read them: `1:30`, `1,5` and `1.5` are the same hour and a half.
public final class HoursText {

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}([.,]\\d{1,4})?");
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  private HoursText() {}

  /// In minutes; empty for what is no time, also for a part of a minute.
  public static OptionalInt read(String typed) {
    var text = typed.strip();
    var clock = CLOCK.matcher(text);
    if (clock.matches())
      return OptionalInt.of(
          Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)));
    if (!DECIMAL.matcher(text).matches()) return OptionalInt.empty();
    var minutes = new BigDecimal(text.replace(',', '.')).multiply(SIXTY);
    return minutes.stripTrailingZeros().scale() > 0
        ? OptionalInt.empty()
        : OptionalInt.of(minutes.intValueExact());
  }

  /// `7:30`
  public static String shown(int minutes) {
    return "%d:%02d".formatted(minutes / 60, minutes % 60);
  }

  /// As an invoice counts them: a decimal of two places, `7.50`. A third of an hour is `0.33`.
  public static BigDecimal decimal(int minutes) {
    return BigDecimal.valueOf(minutes).divide(SIXTY, 2, RoundingMode.HALF_UP);
  }
}
