package coop.meent.ledger.ui;

import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.LedgerService;
import coop.meent.ui.PageSource;
import java.util.List;
import java.util.function.Consumer;

/// The journal, a page at a time, in the order of the filter.
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
  public void each(JournalFilter filter, Consumer<JournalEntry> row) {
    ledger.eachEntry(filter, row);
  }

  @Override
  public Object identity(JournalEntry entry) {
    return entry.id();
  }
}
