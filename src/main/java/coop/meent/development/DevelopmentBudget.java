package coop.meent.development;

import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What somebody has to learn with, on a day.
///
/// @param tranches the oldest first
/// @param covers of every request that ever had money
/// @param lapses that were, in the order of days
/// @param overgiven given away though it was not in the budget any more: on laptops apart
/// @param pledged of what is kept: put into rounds that are not closed
public record DevelopmentBudget(
    LocalDate day,
    List<Tranche> tranches,
    Map<TrainingRequestId, Cover> covers,
    List<Lapse> lapses,
    Money overgiven,
    Money pledged) {

  /// @param reserved what is kept for it now
  /// @param missing what others agreed to, or paid, though the budget no longer had it: two laptops
  ///   apart can promise the same money
  public record Cover(Money reserved, Money paid, Money missing) {
    static final Cover NONE = new Cover(Money.ZERO, Money.ZERO, Money.ZERO);
  }

  public DevelopmentBudget {
    tranches = List.copyOf(tranches);
    covers = Map.copyOf(covers);
    lapses = List.copyOf(lapses);
  }

  public Money accrued() {
    return sum(Tranche::amount);
  }

  public Money reserved() {
    return sum(Tranche::reserved);
  }

  public Money paid() {
    return sum(Tranche::paid);
  }

  public Money given() {
    return sum(Tranche::given);
  }

  public Money lapsed() {
    return sum(Tranche::lapsed);
  }

  public Money available() {
    return sum(Tranche::available);
  }

  private Money sum(Function<Tranche, Money> part) {
    return Money.sum(tranches.stream().map(part).toList());
  }

  public boolean covers(Money cost) {
    return cost.compareTo(available()) <= 0;
  }

  public Cover cover(TrainingRequestId request) {
    return covers.getOrDefault(request, Cover.NONE);
  }

  /// Those of which something can still be used.
  public List<Tranche> open() {
    return tranches.stream().filter(one -> one.available().isPositive()).toList();
  }
}
