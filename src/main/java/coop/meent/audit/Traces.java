package coop.meent.audit;

import coop.meent.base.Id.EntryId;
import coop.meent.ledger.JournalEntry;
import java.util.Collection;
import java.util.Map;

/// What other rooms know of where entries come from.
@FunctionalInterface
public interface Traces {

  /// Those of which something is known.
  Map<EntryId, EntryTrace> of(Collection<JournalEntry> entries);
}
