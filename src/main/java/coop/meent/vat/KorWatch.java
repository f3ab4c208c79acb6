package coop.meent.vat;

import coop.meent.base.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/// Turnover of a calendar year against the limit of the small business scheme.
///
/// @param expected the day on which the limit is passed when the year goes on like this; empty when
///   it is not
public record KorWatch(int year, Money turnover, Money limit, Optional<LocalDate> expected) {

  private static final long NEAR_PERCENT = 80;

  public enum Level {
    FAR,

    /// Most of it is used, or it will be passed this year at this pace.
    NEAR,
    PASSED
  }

  /// Of the turnover from the first of January up to and including a day.
  static KorWatch of(LocalDate day, Money turnover, Money limit) {
    return new KorWatch(day.getYear(), turnover, limit, expected(day, turnover, limit));
  }

  private static Optional<LocalDate> expected(LocalDate day, Money turnover, Money limit) {
    if (!turnover.isPositive()) return Optional.empty();
    var days =
        BigInteger.valueOf(limit.cents())
            .multiply(BigInteger.valueOf(day.getDayOfYear()))
            .divide(BigInteger.valueOf(turnover.cents()));
    if (days.compareTo(BigInteger.valueOf(day.lengthOfYear())) >= 0) return Optional.empty();
    return Optional.of(LocalDate.ofYearDay(day.getYear(), days.intValueExact() + 1));
  }

  public Level level() {
    if (turnover.compareTo(limit) > 0) return Level.PASSED;
    boolean isNear = turnover.cents() >= limit.cents() / 100 * NEAR_PERCENT;
    return isNear || expected.isPresent() ? Level.NEAR : Level.FAR;
  }

  public Money left() {
    return limit.minus(turnover);
  }
}
