package coop.meent.ledger.ui;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Refusal;
import coop.meent.ledger.Book;
import coop.meent.ui.View;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How entries are changed together: the room above knows, the app wires it.
public interface EntryChanges {

  /// A change that an entry is part of.
  ///
  /// @param count of the entries that were changed in one go
  /// @param before what stood in this entry's place
  /// @param instead what stands in its place
  /// @param stands whether it was not taken back
  record Lot(
      UUID id, int count, Optional<EntryId> before, Optional<EntryId> instead, boolean stands) {}

  /// Where nothing is changed together.
  EntryChanges NONE =
      new EntryChanges() {
        @Override
        public Optional<View> open(Book book, List<EntryId> entries, Runnable back) {
          return Optional.empty();
        }

        @Override
        public Optional<Lot> around(EntryId entry) {
          return Optional.empty();
        }

        @Override
        public Optional<Refusal> takeBack(Lot lot) {
          return Optional.empty();
        }
      };

  /// The page on which these are changed.
  ///
  /// @param back leaves it again
  Optional<View> open(Book book, List<EntryId> entries, Runnable back);

  /// Called on the store thread.
  Optional<Lot> around(EntryId entry);

  /// Called on the store thread; why it was not taken back, or empty.
  Optional<Refusal> takeBack(Lot lot);
}
