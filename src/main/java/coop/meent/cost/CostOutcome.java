package coop.meent.cost;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;

/// What came of a deed on shared costs.
public sealed interface CostOutcome<T> {

  record Done<T>(T result, DeedId deed) implements CostOutcome<T> {}

  /// @param why a [CostRefusal], or what the ledger or the file said no to
  record Refused<T>(Refusal why) implements CostOutcome<T> {}
}
