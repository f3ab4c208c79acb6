package coop.meent.development;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;

/// What came of a deed on budgets.
public sealed interface DevelopmentOutcome<T> {

  record Done<T>(T result, DeedId deed) implements DevelopmentOutcome<T> {}

  /// @param why a [DevelopmentRefusal], or what the file said no to
  record Refused<T>(Refusal why) implements DevelopmentOutcome<T> {}
}
