package coop.meent.invoice;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.util.List;

/// What came of saving a draft, or throwing it away; refusals in order of precedence. A draft may
/// lack much: what it lacks is told, and asked for when it is made final.
public sealed interface DraftOutcome {

  /// @param deed to take it back with
  record Saved(Draft draft, DeedId deed) implements DraftOutcome {}

  record Discarded(Draft draft, DeedId deed) implements DraftOutcome {}

  record NotHere() implements DraftOutcome, Refusal {}

  record AlreadyFinal(String number) implements DraftOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record NoSuchClient() implements DraftOutcome, Refusal {}

  /// @param line from 1
  record NoAssignment(int line) implements DraftOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  record OfAnotherClient(int line, String assignment) implements DraftOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(line, assignment);
    }
  }

  record NoPeriod(int line) implements DraftOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  /// More digits than a price or a number of things has.
  record TooPrecise(int line) implements DraftOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }
}
