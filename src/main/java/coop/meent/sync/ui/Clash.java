package coop.meent.sync.ui;

import coop.meent.base.Hash;
import coop.meent.store.OpenConflicts;
import java.time.Instant;
import java.util.List;

/// A conflict in words: two people wrote the same thing without knowing of each other.
///
/// @param thing what it is about, such as `Noor de Wit, town`
/// @param sides the one that holds now first
record Clash(OpenConflicts.Conflict conflict, String thing, List<Side> sides) {

  record Side(Hash change, String author, Instant when, List<Field> fields) {

    /// Such as `town: Utrecht; from: 1 March 2026`, or only the value when there is one.
    String said() {
      if (fields.size() == 1) return fields.getFirst().value();
      return String.join(
          "; ", fields.stream().map(field -> field.label() + ": " + field.value()).toList());
    }
  }

  /// @param differs whether the sides say different things here
  record Field(String label, String value, boolean differs) {}
}
