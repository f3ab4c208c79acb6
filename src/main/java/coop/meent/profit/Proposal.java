package coop.meent.profit;

import coop.meent.base.Money;
import java.time.Instant;

/// How the profit of a year is to be divided, as it was put before the assembly.
///
/// @param amount to divide
/// @param paid of it, at most; the rest is credited
/// @param mark of what everybody gets by it, see [Plan#mark]
public record Proposal(
    int year,
    Money amount,
    Money paid,
    Destination creditedTo,
    Division division,
    String mark,
    Instant proposedAt) {

  public Draft draft() {
    return new Draft(amount, paid, creditedTo, division);
  }

  /// What somebody wants to propose.
  public record Draft(Money amount, Money paid, Destination creditedTo, Division division) {}
}
