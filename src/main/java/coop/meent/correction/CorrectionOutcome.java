package coop.meent.correction;

import coop.meent.base.Refusal;

/// What came of changing entries, or of taking that back.
public sealed interface CorrectionOutcome<T> {

  record Done<T>(T result) implements CorrectionOutcome<T> {}

  /// @param why a [CorrectionRefusal], or what the books or the file said no to
  record Refused<T>(Refusal why) implements CorrectionOutcome<T> {}
}
