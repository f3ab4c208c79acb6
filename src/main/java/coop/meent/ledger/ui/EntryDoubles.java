package coop.meent.ledger.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.EntryId;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.store.UndoOutcome;
import java.util.List;
import java.util.Optional;

/// What an entry looks like that is there already: the room above knows, the app wires it. Called
/// on the store thread.
public interface EntryDoubles {

  /// Where nobody looks.
  EntryDoubles NONE =
      new EntryDoubles() {
        @Override
        public List<JournalEntry> like(EntryDraft draft) {
          return List.of();
        }

        @Override
        public List<JournalEntry> like(EntryId entry) {
          return List.of();
        }

        @Override
        public Optional<DeedId> putAside(EntryId one, EntryId other) {
          return Optional.empty();
        }

        @Override
        public UndoOutcome undo(DeedId deed) {
          return new UndoOutcome.AlreadyUndone();
        }
      };

  List<JournalEntry> like(EntryDraft draft);

  List<JournalEntry> like(EntryId entry);

  /// That they are two; empty for who may not say so.
  Optional<DeedId> putAside(EntryId one, EntryId other);

  UndoOutcome undo(DeedId deed);
}
