package coop.meent.profit;

import static coop.meent.store.db.Tables.PROFIT_HOURS;
import static coop.meent.store.db.Tables.PROFIT_PROPOSAL;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// One proposal for each year of a book, and the hours that were typed for it.
final class Proposals {

  private static final int DECIMALS = 2;

  void put(Tx tx, BookId book, Proposal proposal) {
    var row = PROFIT_PROPOSAL.newRecord();
    row.setId(id(book, proposal.year()));
    row.setBookId(book);
    row.setFiscalYear((long) proposal.year());
    row.setAmountCents(proposal.amount());
    row.setPaidCents(proposal.paid());
    row.setCreditedTo(proposal.creditedTo().name());
    row.setDivision(proposal.division().code());
    row.setMark(proposal.mark());
    row.setProposedAt(proposal.proposedAt());
    tx.put(Space.OFFICE, row);
  }

  private static byte[] id(BookId book, int year) {
    return IdConverter.bytes(
        Ids.derived("profit-proposal", book.uuid().toString(), String.valueOf(year)));
  }

  /// Empty too for one that only a newer Meent can read.
  Optional<Proposal> find(DSLContext sql, BookId book, int year) {
    return sql.selectFrom(PROFIT_PROPOSAL)
        .where(PROFIT_PROPOSAL.ID.eq(id(book, year)))
        .fetchOptional()
        .flatMap(row -> {
          var division = Division.read(row.getDivision());
          var to = Destination.of(row.getCreditedTo());
          if (division.isEmpty() || to.isEmpty()) return Optional.empty();
          return Optional.of(
              new Proposal(
                  year,
                  row.getAmountCents(),
                  row.getPaidCents(),
                  to.get(),
                  division.get(),
                  row.getMark(),
                  row.getProposedAt()));
        });
  }

  void putHours(
      Tx tx, Ids ids, BookId book, int year, Map<MemberId, BigDecimal> hours, Instant now) {
    hours.forEach((member, count) -> {
      var row = PROFIT_HOURS.newRecord();
      row.setId(IdConverter.bytes(ids.next()));
      row.setBookId(book);
      row.setFiscalYear((long) year);
      row.setMemberId(member);
      row.setHoursHundredths(count.movePointRight(DECIMALS).longValueExact());
      row.setRecordedAt(now);
      tx.put(Space.OFFICE, row);
    });
  }

  /// The newest of each member.
  Map<MemberId, BigDecimal> hours(DSLContext sql, BookId book, int year) {
    Map<MemberId, BigDecimal> hours = new HashMap<>();
    sql.selectFrom(PROFIT_HOURS)
        .where(PROFIT_HOURS.BOOK_ID.eq(book), PROFIT_HOURS.FISCAL_YEAR.eq((long) year))
        .orderBy(FactOrder.of(PROFIT_HOURS))
        .forEach(row ->
            hours.put(row.getMemberId(), BigDecimal.valueOf(row.getHoursHundredths(), DECIMALS)));
    return hours;
  }
}
