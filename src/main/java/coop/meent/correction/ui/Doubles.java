package coop.meent.correction.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.EntryId;
import coop.meent.correction.CorrectionOutcome;
import coop.meent.correction.DoubleService;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.ui.EntryDoubles;
import coop.meent.store.UndoOutcome;
import java.util.List;
import java.util.Optional;

/// Tells the books page what an entry looks like.
public record Doubles(DoubleService doubles) implements EntryDoubles {

  @Override
  public List<JournalEntry> like(EntryDraft draft) {
    return doubles.like(draft);
  }

  @Override
  public List<JournalEntry> like(EntryId entry) {
    return doubles.like(entry);
  }

  @Override
  public Optional<DeedId> putAside(EntryId one, EntryId other) {
    return doubles.putAside(one, other) instanceof CorrectionOutcome.Done<DeedId>(var deed)
        ? Optional.of(deed)
        : Optional.empty();
  }

  @Override
  public UndoOutcome undo(DeedId deed) {
    return doubles.undo(deed);
  }
}
