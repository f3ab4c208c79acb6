package coop.meent.base;

import java.math.BigDecimal;

/// A ratio as an exact decimal: 21 % is 0.21. Never a double.
public record Rate(BigDecimal value) implements Comparable<Rate> {

  public Rate {
    value = value.stripTrailingZeros();
  }

  public static Rate of(String decimal) {
    return new Rate(new BigDecimal(decimal));
  }

  public static Rate percent(String percentage) {
    return new Rate(new BigDecimal(percentage).movePointLeft(2));
  }

  @Override
  public int compareTo(Rate other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
