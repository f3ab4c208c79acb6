package coop.meent.bill;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.util.Optional;

/// What came of a deed of this room.
public sealed interface BillOutcome<T> {

  /// @param deed by which it can be undone; none when it was only looked at
  record Done<T>(T result, Optional<DeedId> deed) implements BillOutcome<T> {}

  /// @param why a [BillRefusal], or what the ledger, a receipt or the file said no to
  record Refused<T>(Refusal why) implements BillOutcome<T> {}
}
