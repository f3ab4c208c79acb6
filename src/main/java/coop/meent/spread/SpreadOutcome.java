package coop.meent.spread;

import coop.meent.base.Refusal;

/// What came of a deed on what is spread.
public sealed interface SpreadOutcome<T> {

  record Done<T>(T result) implements SpreadOutcome<T> {}

  /// @param why a [SpreadRefusal], or what the books said no to
  record Refused<T>(Refusal why) implements SpreadOutcome<T> {}
}
