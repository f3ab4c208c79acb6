package coop.meent.exchange;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;

/// What came of a deed on thanks.
public sealed interface ThanksOutcome<T> {

  record Done<T>(T result, DeedId deed) implements ThanksOutcome<T> {}

  /// @param why a [ThanksRefusal], or what the ledger or the file said no to
  record Refused<T>(Refusal why) implements ThanksOutcome<T> {}
}
