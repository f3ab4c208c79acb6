package coop.meent.recurring;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;

/// What came of a deed on what comes again.
public sealed interface RecurringOutcome<T> {

  record Done<T>(T result, DeedId deed) implements RecurringOutcome<T> {}

  /// @param why a [RecurringRefusal], or what the books or invoices said no to
  record Refused<T>(Refusal why) implements RecurringOutcome<T> {}
}
