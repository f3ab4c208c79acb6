package coop.meent.intake;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.util.List;
import java.util.Optional;

/// What came of taking a spreadsheet; refusals in order of precedence.
public sealed interface IntakeOutcome {

  /// @param deed to take it back with; empty when there was nothing to do
  record Taken(IntakePlan plan, Optional<DeedId> deed) implements IntakeOutcome {}

  /// No column is known to hold a name.
  record NoName() implements IntakeOutcome, Refusal {}

  /// All of it is taken or nothing.
  record WrongRows(int wrong, int rows) implements IntakeOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(wrong, rows);
    }
  }
}
