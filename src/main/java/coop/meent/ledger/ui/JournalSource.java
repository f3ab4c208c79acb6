package coop.meent.ledger.ui;

import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.LedgerService;
import coop.meent.ui.PageSource;
import java.util.List;

/// The journal, a page at a time.
record JournalSource(LedgerService ledger) implements PageSource<JournalEntry, JournalFilter> {

  @Override
  public long count(JournalFilter filter) {
    return ledger.countEntries(filter);
  }

  @Override
  public List<JournalEntry> page(JournalFilter filter, long offset, int limit) {
    return ledger.journal(filter, offset, limit);
  }

  @Override
  public Object identity(JournalEntry entry) {
    return entry.id();
  }
}
