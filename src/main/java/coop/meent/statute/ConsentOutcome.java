package coop.meent.statute;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;

/// What came of noting a consent; refusals in order of precedence.
public sealed interface ConsentOutcome {

  record Saved(Consent consent, DeedId deed) implements ConsentOutcome {}

  /// There is no place yet where only those could read it who may.
  record NoPlaceYet() implements ConsentOutcome, Refusal {}

  record DateOutOfRange() implements ConsentOutcome, Refusal {}

  record EndsBeforeItStarts() implements ConsentOutcome, Refusal {}

  /// It stands so already.
  record Unchanged() implements ConsentOutcome, Refusal {}
}
