package coop.meent.profit;

import static coop.meent.store.db.Tables.PROFIT_BOOKING;
import static coop.meent.store.db.Tables.PROFIT_SHARE;

import coop.meent.base.Id.BookId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;

/// Divisions that were booked, and what each member got by them.
final class Bookings {

  void put(Tx tx, BookId book, BookedDivision one, Instant now) {
    var row = PROFIT_BOOKING.newRecord();
    row.setId(one.id());
    row.setBookId(book);
    row.setFiscalYear((long) one.year());
    row.setEntryId(one.entry());
    row.setAmountCents(one.amount());
    row.setProfitCents(one.figures().profit());
    row.setMemberCostsCents(one.figures().memberCosts());
    row.setTotalCostsCents(one.figures().totalCosts());
    row.setDivision(one.division());
    row.setMark(one.mark());
    row.setResolution(one.resolution());
    row.setResolutionDate(one.resolvedOn());
    row.setRecordedAt(now);
    tx.put(Space.OFFICE, row);
  }

  void put(Tx tx, Ids ids, ProfitShare share, Instant now) {
    var row = PROFIT_SHARE.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(share.member());
    row.setFiscalYear((long) share.year());
    row.setEntryId(share.entry());
    row.setAmountCents(share.amount());
    row.setPaidCents(share.paid());
    row.setCapitalCents(share.toCapital());
    row.setAccountCents(share.toAccount());
    row.setResolution(share.resolution());
    row.setResolutionDate(share.resolvedOn());
    row.setRecordedAt(now);
    tx.put(Space.withMember(share.member()), row);
  }

  /// In order of year and of their making; also those whose entry was taken back since.
  List<BookedDivision> all(DSLContext sql, BookId book) {
    return sql.selectFrom(PROFIT_BOOKING)
        .where(PROFIT_BOOKING.BOOK_ID.eq(book))
        .orderBy(PROFIT_BOOKING.FISCAL_YEAR, PROFIT_BOOKING.ID)
        .fetch(row ->
            new BookedDivision(
                row.getId(),
                Math.toIntExact(row.getFiscalYear()),
                row.getEntryId(),
                row.getAmountCents(),
                new YearFigures(
                    row.getProfitCents(),
                    row.getProfitCents(),
                    row.getMemberCostsCents(),
                    row.getTotalCostsCents()),
                row.getDivision(),
                row.getMark(),
                row.getResolution(),
                row.getResolutionDate()));
  }

  /// All that can be read here, in order of year.
  List<ProfitShare> shares(DSLContext sql) {
    return sql.selectFrom(PROFIT_SHARE)
        .orderBy(PROFIT_SHARE.FISCAL_YEAR, PROFIT_SHARE.ID)
        .fetch(row ->
            new ProfitShare(
                row.getMemberId(),
                Math.toIntExact(row.getFiscalYear()),
                row.getEntryId(),
                row.getAmountCents(),
                row.getPaidCents(),
                row.getCapitalCents(),
                row.getAccountCents(),
                row.getResolution(),
                row.getResolutionDate()));
  }
}
