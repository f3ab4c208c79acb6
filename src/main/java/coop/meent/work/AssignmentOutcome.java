package coop.meent.work;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;

/// What came of saving an assignment; refusals in order of precedence.
public sealed interface AssignmentOutcome {

  /// @param deed to take it back with
  record Saved(Assignment assignment, DeedId deed) implements AssignmentOutcome {}

  record NoName() implements AssignmentOutcome, Refusal {}

  record EndsBeforeItBegins() implements AssignmentOutcome, Refusal {}

  /// Work that is given away has no price; then it is left empty.
  record NoPrice() implements AssignmentOutcome, Refusal {}
}
