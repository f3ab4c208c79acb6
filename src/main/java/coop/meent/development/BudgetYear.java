package coop.meent.development;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// What became of all budgets together from one day to another, both counted; nobody by name.
///
/// @param budgets how many there were on one of these days
/// @param spent every payment for a training in these days
/// @param gifts of these days
/// @param rounds that closed in these days
public record BudgetYear(
    LocalDate from,
    LocalDate to,
    int budgets,
    Flow flow,
    List<Spent> spent,
    List<Gift> gifts,
    List<RoundStanding> rounds,
    Pot pot) {

  /// What was there, came in and went out; it adds up to the cent.
  ///
  /// @param received of colleagues
  /// @param given to colleagues, to the pool and into rounds
  /// @param reserved of what is there after: kept for requests and rounds
  public record Flow(
      Money before,
      Money accrued,
      Money received,
      Money paid,
      Money given,
      Money lapsed,
      Money after,
      Money reserved) {

    public Flow {
      var left = before.plus(accrued).plus(received).minus(paid).minus(given).minus(lapsed);
      if (!left.equals(after)) throw new IllegalArgumentException(left + " is not " + after);
    }

    /// Whether nothing was there and nothing came: no budget, as far as money goes.
    public boolean isEmpty() {
      return before.isZero() && accrued.isZero() && received.isZero() && after.isZero();
    }
  }

  /// A payment for a training.
  public record Spent(TrainingRequest request, Money amount) {}

  /// The pool that all have together.
  public record Pot(Money before, Money after) {}

  public BudgetYear {
    spent = List.copyOf(spent);
    gifts = List.copyOf(gifts);
    rounds = List.copyOf(rounds);
  }

  /// @param before as they stood on the day before the first
  /// @param after the same ones, as they stood on the last day
  static Flow flow(List<DevelopmentBudget> before, List<DevelopmentBudget> after) {
    return new Flow(
        sum(before, BudgetYear::there),
        grown(before, after, budget -> came(budget, false)),
        grown(before, after, budget -> came(budget, true)),
        grown(before, after, DevelopmentBudget::paid),
        grown(before, after, DevelopmentBudget::given),
        grown(before, after, DevelopmentBudget::lapsed),
        sum(after, BudgetYear::there),
        sum(after, DevelopmentBudget::reserved));
  }

  private static Money there(DevelopmentBudget budget) {
    return budget.available().plus(budget.reserved());
  }

  private static Money came(DevelopmentBudget budget, boolean isGift) {
    return Money.sum(
        budget.tranches().stream()
            .filter(one -> one.gift().isPresent() == isGift)
            .map(Tranche::amount)
            .toList());
  }

  private static Money grown(
      List<DevelopmentBudget> before,
      List<DevelopmentBudget> after,
      Function<DevelopmentBudget, Money> part) {
    return sum(after, part).minus(sum(before, part));
  }

  private static Money sum(List<DevelopmentBudget> all, Function<DevelopmentBudget, Money> part) {
    return Money.sum(all.stream().map(part).toList());
  }
}
