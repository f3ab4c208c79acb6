package coop.meent.statute;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;

/// What came of noting that members were told of a rule.
public sealed interface TellOutcome {

  /// @param count of members who were not told before
  record Told(int count, DeedId deed) implements TellOutcome {}

  record NotYet() implements TellOutcome, Refusal {}

  record KnownAlready() implements TellOutcome, Refusal {}
}
