package coop.meent.govern;

/// What came of a deed in the governance log.
public sealed interface DeedOutcome {

  /// @param record to be kept and sent
  /// @param after what follows from it
  record Written(LogRecord record, Governance after) implements DeedOutcome {}

  record NotWritten(DeedRefusal refusal) implements DeedOutcome {}
}
