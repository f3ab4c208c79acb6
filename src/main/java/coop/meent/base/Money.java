package coop.meent.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/// An amount in whole cents of the book's currency. Arithmetic is exact: what does not fit in a
/// `long` throws [ArithmeticException]. Signs follow the ledger: debit positive, credit negative.
public record Money(long cents) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  public static Money ofCents(long cents) {
    return new Money(cents);
  }

  /// Reads plain text such as `-1234.56`, `12`, `12.5` or `12.500`: a point, no grouping. Decimals
  /// past the second must be zeros, so that nothing is rounded unseen.
  ///
  /// @throws NumberFormatException when it is not such a text
  /// @throws ArithmeticException when a third decimal is not zero or the amount passes a long
  public static Money parse(String text) {
    return of(new BigDecimal(text.strip()));
  }

  /// @throws ArithmeticException when a third decimal is not zero or the amount passes a long
  public static Money of(BigDecimal amount) {
    return new Money(amount.movePointRight(2).longValueExact());
  }

  public static Money sum(Collection<Money> amounts) {
    return amounts.stream().reduce(ZERO, Money::plus);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(cents, other.cents));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(cents, other.cents));
  }

  public Money negate() {
    return new Money(Math.negateExact(cents));
  }

  public Money abs() {
    return cents < 0 ? negate() : this;
  }

  public Money times(Rate rate, RoundingMode rounding) {
    var exact = BigDecimal.valueOf(cents).multiply(rate.value());
    return new Money(exact.setScale(0, rounding).longValueExact());
  }

  public boolean isZero() {
    return cents == 0;
  }

  public boolean isNegative() {
    return cents < 0;
  }

  public boolean isPositive() {
    return cents > 0;
  }

  public BigDecimal toBigDecimal() {
    return BigDecimal.valueOf(cents, 2);
  }

  /// Plain text with a point and two decimals, as commands and files write it: `-1234.56`.
  @Override
  public String toString() {
    return toBigDecimal().toPlainString();
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }
}
