package coop.meent.sync.ui;

import coop.meent.store.Contradictions.Contradiction;
import coop.meent.store.OpenConflicts.Conflict;
import java.time.Instant;
import java.util.List;

/// A conflict in words: two people wrote the same thing, or decided on it, without knowing of each
/// other.
///
/// @param thing what it is about, such as `Noor de Wit, town`
/// @param sides in the order of the versions; of values the one that holds now first
record Clash(Of of, String thing, List<Side> sides) {

  sealed interface Of {}

  /// A value that was written twice: the last one holds until somebody chooses.
  record Values(Conflict conflict) implements Of {}

  /// Decisions that all stand until somebody keeps one of them.
  record Decisions(Contradiction contradiction) implements Of {}

  /// @param number its place among the versions, from 0
  /// @param name how people call a decision, such as `B-7`; empty for values
  /// @param said on one line
  record Side(
      int number, String author, Instant when, String name, String said, List<Field> fields) {}

  /// @param differs whether the sides say different things here
  record Field(String label, String value, boolean differs) {}

  boolean isDecision() {
    return of instanceof Decisions;
  }

  /// Whether a side counts while nobody has chosen.
  boolean holds(Side side) {
    return isDecision() || side.number() == 0;
  }
}
