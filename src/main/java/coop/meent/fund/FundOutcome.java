package coop.meent.fund;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;

/// What came of a deed on a fund.
public sealed interface FundOutcome<T> {

  record Done<T>(T result, DeedId deed) implements FundOutcome<T> {}

  /// @param why a [FundRefusal], or what the ledger, the file or the round said no to
  record Refused<T>(Refusal why) implements FundOutcome<T> {}
}
