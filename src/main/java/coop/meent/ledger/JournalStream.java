package coop.meent.ledger;

import static coop.meent.store.db.Tables.JOURNAL_ENTRY;
import static coop.meent.store.db.Tables.POSTING;
import static coop.meent.store.db.Tables.STANDING_REVERSAL;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// A book's entries one after the other, in order of date and number, however many there are: one
/// is in memory at a time.
final class JournalStream {

  private final DSLContext sql;
  private final BookId book;

  JournalStream(DSLContext sql, BookId book) {
    this.sql = sql;
    this.book = book;
  }

  void forEach(FiscalPeriod period, Consumer<JournalEntry> consumer) {
    var reversedBy = reversals();
    try (var rows = rows(period)) {
      @Nullable Record head = null;
      List<Posting> postings = new ArrayList<>();
      for (var row : rows) {
        if (head != null && !row.get(JOURNAL_ENTRY.ID).equals(head.get(JOURNAL_ENTRY.ID))) {
          consumer.accept(entry(head, postings, reversedBy));
          postings = new ArrayList<>();
          head = null;
        }
        if (head == null) head = row;
        postings.add(JournalEntries.posting(row.into(POSTING)));
      }
      if (head != null) consumer.accept(entry(head, postings, reversedBy));
    }
  }

  List<EntryId> ids(FiscalPeriod period) {
    return sql.select(JOURNAL_ENTRY.ID)
        .from(JOURNAL_ENTRY)
        .where(JOURNAL_ENTRY.BOOK_ID.eq(book))
        .and(JOURNAL_ENTRY.ENTRY_DATE.between(period.from(), period.to()))
        .orderBy(
            JOURNAL_ENTRY.ENTRY_DATE, JOURNAL_ENTRY.SERIES, JOURNAL_ENTRY.NUMBER, JOURNAL_ENTRY.ID)
        .fetch(JOURNAL_ENTRY.ID);
  }

  /// The other currencies that lines of an account are in, in order of code.
  Map<AccountId, List<String>> currencies() {
    return sql.selectDistinct(POSTING.ACCOUNT_ID, POSTING.CURRENCY)
        .from(POSTING)
        .where(POSTING.CURRENCY.isNotNull(), POSTING.BOOK_ID.eq(book))
        .orderBy(POSTING.CURRENCY)
        .fetchGroups(POSTING.ACCOUNT_ID, POSTING.CURRENCY);
  }

  Optional<LocalDate> firstDate() {
    return sql.select(DSL.min(JOURNAL_ENTRY.ENTRY_DATE))
        .from(JOURNAL_ENTRY)
        .where(JOURNAL_ENTRY.BOOK_ID.eq(book))
        .fetchOptional(0, LocalDate.class);
  }

  private Cursor<? extends Record> rows(FiscalPeriod period) {
    return sql.select(JOURNAL_ENTRY.fields())
        .select(POSTING.fields())
        .from(JOURNAL_ENTRY)
        .join(POSTING)
        .on(POSTING.ENTRY_ID.eq(JOURNAL_ENTRY.ID))
        .where(JOURNAL_ENTRY.BOOK_ID.eq(book))
        .and(JOURNAL_ENTRY.ENTRY_DATE.between(period.from(), period.to()))
        .orderBy(
            JOURNAL_ENTRY.ENTRY_DATE,
            JOURNAL_ENTRY.SERIES,
            JOURNAL_ENTRY.NUMBER,
            JOURNAL_ENTRY.ID,
            POSTING.LINE)
        .fetchLazy();
  }

  /// Which entry took back which; there are few.
  private Map<EntryId, EntryId> reversals() {
    return JournalEntries.reversals(sql, STANDING_REVERSAL.BOOK_ID.eq(book));
  }

  private static JournalEntry entry(
      Record head, List<Posting> postings, Map<EntryId, EntryId> reversedBy) {
    var row = head.into(JOURNAL_ENTRY);
    return JournalEntries.entry(row, postings, Optional.ofNullable(reversedBy.get(row.getId())));
  }
}
