package coop.meent.ledger;

import static coop.meent.store.db.Tables.STANDING_YEAR_CLOSE;
import static coop.meent.store.db.Tables.YEAR_CLOSE;
import static coop.meent.store.db.Tables.YEAR_REOPENING;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.YearCloseId;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.YearCloseRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// Closings of years, with what opened them again.
final class YearCloses {

  void put(Tx tx, Book book, YearClose close) {
    var row = YEAR_CLOSE.newRecord();
    row.setId(close.id());
    row.setYearId(IdConverter.bytes(close.about()));
    row.setBookId(close.book());
    row.setFiscalYear((long) close.year());
    row.setResultCents(close.result());
    row.setTotalCents(close.total());
    row.setMark(close.mark());
    row.setLoose(close.loose());
    close.lockedBefore().ifPresent(row::setLockedBeforeDate);
    row.setByMemberId(close.by());
    row.setRecordedAt(close.at());
    tx.put(book.space(), row);
  }

  void reopen(Tx tx, Book book, UUID id, YearCloseId close, YearClose.Reopening reopening) {
    var row = YEAR_REOPENING.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setBookId(book.id());
    row.setCloseId(close);
    reopening.kept().ifPresent(row::setKeptCloseId);
    row.setReason(reopening.reason());
    row.setByMemberId(reopening.by());
    row.setRecordedAt(reopening.at());
    tx.put(book.space(), row);
  }

  /// Said beforehand: what others would refuse is not written.
  boolean isRefused(Store store, Book book) {
    return store.refusal(book.space(), YEAR_CLOSE.getName()).isPresent();
  }

  /// Every closing of a book, in the order in which they count.
  List<YearClose> of(DSLContext sql, BookId book) {
    Map<YearCloseId, YearClose.Reopening> reopenings = new HashMap<>();
    sql.selectFrom(YEAR_REOPENING)
        .where(YEAR_REOPENING.BOOK_ID.eq(book))
        .orderBy(FactOrder.of(YEAR_REOPENING))
        .forEach(row ->
            reopenings.putIfAbsent(
                row.getCloseId(),
                new YearClose.Reopening(
                    row.getReason(),
                    row.getByMemberId(),
                    row.getRecordedAt(),
                    Optional.ofNullable(row.getKeptCloseId()))));
    List<YearClose> all = new ArrayList<>();
    sql.selectFrom(YEAR_CLOSE)
        .where(YEAR_CLOSE.BOOK_ID.eq(book))
        .orderBy(FactOrder.of(YEAR_CLOSE))
        .forEach(row -> all.add(close(row, Optional.ofNullable(reopenings.get(row.getId())))));
    return all;
  }

  private static YearClose close(YearCloseRecord row, Optional<YearClose.Reopening> reopened) {
    return new YearClose(
        row.getId(),
        row.getBookId(),
        Math.toIntExact(row.getFiscalYear()),
        row.getResultCents(),
        row.getTotalCents(),
        row.getMark(),
        row.getLoose(),
        Optional.ofNullable(row.getLockedBeforeDate()),
        row.getByMemberId(),
        row.getRecordedAt(),
        reopened);
  }

  /// Of a year that laptops apart closed with different balances one for each.
  List<YearClose> standing(DSLContext sql, BookId book) {
    var standing =
        new HashSet<>(
            sql.select(STANDING_YEAR_CLOSE.ID)
                .from(STANDING_YEAR_CLOSE)
                .fetch(STANDING_YEAR_CLOSE.ID));
    return of(sql, book).stream().filter(close -> standing.contains(close.id())).toList();
  }

  /// The last year of a book that is closed.
  Optional<Integer> lastClosed(DSLContext sql, BookId book) {
    return standing(sql, book).stream().map(YearClose::year).max(Integer::compare);
  }
}
