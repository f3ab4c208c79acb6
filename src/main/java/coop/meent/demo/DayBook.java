package coop.meent.demo;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Posting;
import coop.meent.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers the entries of a day and records them as one deed. It keeps the sums that the VAT return
/// is made of.
final class DayBook {

  private final Store store;
  private final LedgerService ledger;
  private final Chart chart;
  private final List<EntryDraft> drafts = new ArrayList<>();
  private final Map<Quarterly, Money> sums = new HashMap<>();
  private long count;

  DayBook(Store store, LedgerService ledger, Chart chart) {
    this.store = store;
    this.ledger = ledger;
    this.chart = chart;
  }

  void add(EntryDraft draft) {
    drafts.add(draft);
    noteSums(draft.date(), draft.postings());
    if (draft.book().equals(chart.book())) count++;
  }

  /// Notes an entry of the cooperative's that was a deed of its own.
  void noteRecorded(JournalEntry entry) {
    noteSums(entry.date(), entry.postings());
    count++;
  }

  private void noteSums(LocalDate date, List<Posting> postings) {
    for (var posting : postings) {
      if (posting.vatCode().isPresent())
        sums.merge(key(posting.account(), date), posting.amount(), Money::plus);
    }
  }

  /// What was posted on an account, with a VAT code, in the quarter of a day.
  Money inQuarter(AccountId account, LocalDate day) {
    return sums.getOrDefault(key(account, day), Money.ZERO);
  }

  private static Quarterly key(AccountId account, LocalDate day) {
    return new Quarterly(account, day.getYear() * 4 + Words.quarter(day));
  }

  private record Quarterly(AccountId account, int quarter) {}

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
