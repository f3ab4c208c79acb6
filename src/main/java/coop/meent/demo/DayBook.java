package coop.meent.demo;

import coop.meent.base.Id.BookId;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.store.Store;
import java.util.ArrayList;
import java.util.List;

/// Gathers the entries of a day and records them as one deed.
final class DayBook {

  private final Store store;
  private final LedgerService ledger;
  private final Chart chart;
  private final List<EntryDraft> drafts = new ArrayList<>();
  private long count;

  DayBook(Store store, LedgerService ledger, Chart chart) {
    this.store = store;
    this.ledger = ledger;
    this.chart = chart;
  }

  void add(EntryDraft draft) {
    drafts.add(draft);
    if (draft.book().equals(chart.book())) count++;
  }

  /// Notes an entry of the cooperative's that was a deed of its own.
  void noteRecorded(JournalEntry entry) {
    count++;
  }

  BookId book() {
    return chart.book();
  }

  /// Entries in the cooperative's book so far.
  long count() {
    return count;
  }

  void record() {
    if (drafts.isEmpty()) return;
    store.write("demo.day", tx -> ledger.record(tx, drafts));
    drafts.clear();
  }
}
