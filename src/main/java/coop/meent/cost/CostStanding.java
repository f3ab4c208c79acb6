package coop.meent.cost;

import coop.meent.base.FiscalPeriod;
import java.util.List;
import java.util.Optional;

/// A period of a pool with how it stands.
///
/// @param key that holds
/// @param run that stands
/// @param shares of that run
/// @param now what it would come to today, or why not
public record CostStanding(
    CostPool pool,
    FiscalPeriod period,
    Optional<CostKey> key,
    Optional<CostRun> run,
    List<CostShare> shares,
    CostOutcome<CostPlan> now) {

  /// In words `cost.state.<STATE>`.
  public enum State {
    OPEN,

    /// It was not shared, and cannot be.
    NOTHING,

    SHARED,

    /// The books or the register changed since the run, so that somebody would bear another amount.
    OFF
  }

  public CostStanding {
    shares = List.copyOf(shares);
  }

  /// What it would come to today; empty where that is refused.
  public Optional<CostPlan> plan() {
    return now instanceof CostOutcome.Done<CostPlan>(var plan, var _)
        ? Optional.of(plan)
        : Optional.empty();
  }

  public State state() {
    if (run.isEmpty()) return plan().isPresent() ? State.OPEN : State.NOTHING;
    return plan().filter(plan -> CostBooking.isSame(plan, shares)).isPresent()
        ? State.SHARED
        : State.OFF;
  }
}
