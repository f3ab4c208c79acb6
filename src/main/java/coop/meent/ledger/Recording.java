package coop.meent.ledger;

import static coop.meent.store.db.Tables.JOURNAL_ENTRY;

import coop.meent.base.Id.BookId;
import coop.meent.store.AbsentFacts;
import coop.meent.store.Tx;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Recording the entries of one call: what is [Known], and the numbers that they get. It lives as
/// long as the call.
final class Recording {

  final Tx tx;
  final Known known;
  private final Map<BookId, Long> lastNumbers = new HashMap<>();
  private String series = "";

  Recording(Tx tx) {
    this.tx = tx;
    known = new Known(tx.sql());
  }

  /// This laptop's short code.
  String series() {
    if (series.isEmpty()) series = tx.series();
    return series;
  }

  long nextNumber(BookId book) {
    return lastNumbers.merge(book, lastNumber(book) + 1, (last, _) -> last + 1);
  }

  private long lastNumber(BookId book) {
    if (lastNumbers.containsKey(book)) return 0;
    long inTheJournal =
        sql()
            .select(DSL.coalesce(DSL.max(JOURNAL_ENTRY.NUMBER), 0L))
            .from(JOURNAL_ENTRY)
            .where(JOURNAL_ENTRY.BOOK_ID.eq(book), JOURNAL_ENTRY.SERIES.eq(series()))
            .fetchSingle()
            .value1();
    return Math.max(inTheJournal, lastAbsentNumber(book));
  }

  /// Entries on the late list, and those of changes that do not count now, may come back with the
  /// number that they have.
  private long lastAbsentNumber(BookId book) {
    return tx.absentFacts(JOURNAL_ENTRY.getName()).stream()
        .map(AbsentFacts.AbsentFact::values)
        .filter(entry -> book.uuid().equals(entry.get(JOURNAL_ENTRY.BOOK_ID.getName())))
        .filter(entry -> series().equals(entry.get(JOURNAL_ENTRY.SERIES.getName())))
        .map(entry -> entry.get(JOURNAL_ENTRY.NUMBER.getName()))
        .mapToLong(number -> number instanceof Long given ? given : 0)
        .max()
        .orElse(0);
  }

  private DSLContext sql() {
    return tx.sql();
  }
}
