package coop.meent.split;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;

/// What came of a deed of this room.
public sealed interface SplitOutcome<T> {

  record Done<T>(T result, DeedId deed) implements SplitOutcome<T> {}

  /// @param why a [SplitRefusal], or what the ledger or the file said no to
  record Refused<T>(Refusal why) implements SplitOutcome<T> {}
}
