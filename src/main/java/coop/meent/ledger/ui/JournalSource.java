package coop.meent.ledger.ui;

import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.LedgerService;
import coop.meent.ui.PageSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The journal, a page at a time, the newest entry first: the ledger's own order, read from its
/// end. Used on the store thread only.
final class JournalSource implements PageSource<JournalEntry, JournalFilter> {

  private final LedgerService ledger;
  private @Nullable JournalFilter counted;
  private long count;

  JournalSource(LedgerService ledger) {
    this.ledger = ledger;
  }

  @Override
  public long count(JournalFilter filter) {
    count = ledger.countEntries(filter);
    counted = filter;
    return count;
  }

  @Override
  public List<JournalEntry> page(JournalFilter filter, long offset, int limit) {
    long all = filter.equals(counted) ? count : count(filter);
    long end = all - offset;
    long start = Math.max(0, end - limit);
    return end <= 0 ? List.of() : ledger.journal(filter, start, (int) (end - start)).reversed();
  }

  @Override
  public Object identity(JournalEntry entry) {
    return entry.id();
  }
}
