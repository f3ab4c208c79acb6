package coop.meent.cover;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A policy with all that was ever agreed about it.
///
/// @param terms in order of the day they start; of one day the last noted holds
/// @param pot in the same order
public record PolicyHistory(
    Policy policy, List<PolicyTerms> terms, Insured insured, List<PotTerms> pot) {

  public PolicyHistory {
    terms = List.copyOf(terms);
    pot = List.copyOf(pot);
  }

  public Optional<PolicyTerms> termsOn(LocalDate day) {
    return last(terms, PolicyTerms::from, day);
  }

  /// What the pot bears; empty where it bears nothing of this policy.
  public Optional<PotTerms> potOn(LocalDate day) {
    return last(pot, PotTerms::from, day);
  }

  private static <T> Optional<T> last(List<T> all, Function<T, LocalDate> from, LocalDate day) {
    return all.stream().filter(one -> !from.apply(one).isAfter(day)).reduce((_, later) -> later);
  }

  /// What the policy costs over a period: a term's price by the days of the year that each price
  /// holds, rounded half up once at the end. Days on which it does not run cost nothing.
  public Money cost(FiscalPeriod period) {
    var sum = Fraction.ZERO;
    for (var day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
      if (!policy.runsOn(day)) continue;
      var price = termsOn(day);
      if (price.isEmpty()) continue;
      var year = policy.term(day);
      sum = sum.plus(price.get().yearly().cents(), policy.termMonths(), days(year));
    }
    return sum.rounded();
  }

  private static long days(FiscalPeriod period) {
    return ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
  }

  /// Cents as an exact fraction, since days of a leap year weigh otherwise than those of another.
  private record Fraction(BigInteger above, BigInteger below) {
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    private static final long MONTHS = 12;

    /// One day of a term of so many months and days, at a price a year.
    Fraction plus(long yearlyCents, int months, long days) {
      var top = BigInteger.valueOf(yearlyCents).multiply(BigInteger.valueOf(months));
      var bottom = BigInteger.valueOf(MONTHS).multiply(BigInteger.valueOf(days));
      var sum = above.multiply(bottom).add(top.multiply(below));
      var product = below.multiply(bottom);
      var common = sum.gcd(product);
      return new Fraction(sum.divide(common), product.divide(common));
    }

    Money rounded() {
      return Money.ofCents(
          new BigDecimal(above)
              .divide(new BigDecimal(below), 0, RoundingMode.HALF_UP)
              .longValueExact());
    }
  }
}
