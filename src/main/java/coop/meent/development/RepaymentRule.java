package coop.meent.development;

import coop.meent.base.Id.RepaymentRuleId;
import coop.meent.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is paid back of a training by who leaves soon after it: all of it at first, and an equal
/// part less with every step.
///
/// The law on study costs is the limit, though members are no employees: the supreme court lets a
/// clause stand only where the time is set beforehand and what is paid back gets smaller with it
/// (HR 10 June 1983, NJ 1983/796, Muller/Van Opzeeland); and what law or the work requires is free
/// for who follows it, always (art. 7:611a BW, since 1 August 2022).
///
/// @param least of trainings that cost so much at least
/// @param months after so many nothing is paid back any more; 0: nothing ever
/// @param step how many months each part counts
/// @param resolution by whom it was decided
public record RepaymentRule(
    RepaymentRuleId id, LocalDate from, Money least, int months, int step, String resolution) {

  /// Longer is hard to defend for a training out of a yearly budget.
  public static final int LONGEST = 36;

  /// @param from the first day on which so much is left of every hundred that were paid
  /// @param parts of all parts
  public record Step(LocalDate from, int parts) {}

  public RepaymentRule {
    resolution = resolution.strip();
  }

  RepaymentRule as(RepaymentRuleId id) {
    return new RepaymentRule(id, from, least, months, step, resolution);
  }

  boolean isSound() {
    return !least.isNegative()
        && months >= 0
        && months <= LONGEST
        && step >= 1
        && months % step == 0;
  }

  boolean asks(Money cost) {
    return months > 0 && cost.compareTo(least) >= 0;
  }

  public int parts() {
    return months / step;
  }

  /// How many parts are still paid back by who leaves on a day.
  ///
  /// @param ended the last day of the training
  public int left(LocalDate ended, LocalDate lastDay) {
    int left = parts();
    while (left > 0 && !ended.plusMonths((long) (parts() - left + 1) * step).isAfter(lastDay))
      left--;
    return left;
  }

  /// What is paid back, rounded down to the cent: never more than the part.
  public Money left(Money paid, LocalDate ended, LocalDate lastDay) {
    if (parts() == 0) return Money.ZERO;
    return Money.of(
        paid.toBigDecimal()
            .multiply(BigDecimal.valueOf(left(ended, lastDay)))
            .divide(BigDecimal.valueOf(parts()), 2, RoundingMode.DOWN));
  }

  /// From when on how much is left, the whole first; the last one is nothing.
  public List<Step> steps(LocalDate ended) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i <= parts(); i++)
      steps.add(new Step(ended.plusMonths((long) i * step), parts() - i));
    return steps;
  }
}
