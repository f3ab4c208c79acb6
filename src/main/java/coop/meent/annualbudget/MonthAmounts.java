package coop.meent.annualbudget;

import coop.meent.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What each month of a year has of an amount, January first.
public record MonthAmounts(List<Money> months) {

  static final int MONTHS = 12;

  public static final MonthAmounts ZERO = even(Money.ZERO);

  public MonthAmounts {
    months = List.copyOf(months);
    if (months.size() != MONTHS) throw new IllegalArgumentException("a year has twelve months");
  }

  public static MonthAmounts of(Function<Month, Money> each) {
    List<Money> months = new ArrayList<>();
    for (var month : Month.values()) months.add(each.apply(month));
    return new MonthAmounts(months);
  }

  /// The same every month, cut off at the cent; December takes the rest.
  public static MonthAmounts even(Money total) {
    var usual = Money.ofCents(total.cents() / MONTHS);
    List<Money> months = new ArrayList<>(Collections.nCopies(MONTHS - 1, usual));
    months.add(total.minus(Money.sum(months)));
    return new MonthAmounts(months);
  }

  /// In the proportions of another year. Rounded on the running sum, so that cents neither come nor
  /// go; empty when that year comes to nothing, which has no proportions.
  public static Optional<MonthAmounts> like(MonthAmounts shape, Money total) {
    var whole = BigDecimal.valueOf(shape.total().cents());
    if (whole.signum() == 0) return Optional.empty();
    List<Money> months = new ArrayList<>();
    var running = BigDecimal.ZERO;
    var given = Money.ZERO;
    for (var month : shape.months) {
      running = running.add(BigDecimal.valueOf(month.cents()));
      var until =
          Money.ofCents(
              running
                  .multiply(BigDecimal.valueOf(total.cents()))
                  .divide(whole, 0, RoundingMode.HALF_UP)
                  .longValueExact());
      months.add(until.minus(given));
      given = until;
    }
    return Optional.of(new MonthAmounts(months));
  }

  /// More by a percentage, rounded to the cent on the year; in the same proportions.
  public MonthAmounts raised(BigDecimal percent) {
    if (percent.signum() == 0) return this;
    var factor = BigDecimal.ONE.add(percent.movePointLeft(2));
    var raised =
        Money.ofCents(
            BigDecimal.valueOf(total().cents())
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    return like(this, raised)
        .orElseGet(() ->
            of(month ->
                Money.ofCents(
                    BigDecimal.valueOf(of(month).cents())
                        .multiply(factor)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact())));
  }

  public Money of(Month month) {
    return months.get(month.getValue() - 1);
  }

  public Money total() {
    return Money.sum(months);
  }

  /// Of some months after each other, both included.
  public Money from(Month first, Month last) {
    return Money.sum(months.subList(first.getValue() - 1, last.getValue()));
  }

  public MonthAmounts negate() {
    return of(month -> of(month).negate());
  }

  public boolean isNothing() {
    return months.stream().allMatch(Money::isZero);
  }
}
