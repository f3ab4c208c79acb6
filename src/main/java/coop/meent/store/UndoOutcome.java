package coop.meent.store;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.util.List;
import java.util.Optional;

/// What came of taking back a deed.
public sealed interface UndoOutcome {

  default Optional<Refusal> refusal() {
    return this instanceof Refusal refusal ? Optional.of(refusal) : Optional.empty();
  }

  /// @param deed the undoing itself; undo that to redo
  record Undone(DeedId deed) implements UndoOutcome {}

  /// The deed holds something final, such as a journal entry, which only a counter-row undoes.
  record Final() implements UndoOutcome, Refusal {}

  /// A later deed leans on a row of this one.
  ///
  /// @param table where the later row is
  record StillUsed(String table) implements UndoOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(table);
    }
  }

  /// The deed leans on a row that was taken back since.
  ///
  /// @param table where that row was
  record LeansOnGone(String table) implements UndoOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(table);
    }
  }

  record AlreadyUndone() implements UndoOutcome, Refusal {}
}
