package coop.meent.bank;

import static coop.meent.store.db.Tables.BANK_ACCOUNT;
import static coop.meent.store.db.Tables.BANK_BOOKING;
import static coop.meent.store.db.Tables.BANK_LINE;
import static coop.meent.store.db.Tables.BOOKED_LINE;
import static coop.meent.store.db.Tables.BOOKED_POSTING;

import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BookId;
import coop.meent.ledger.Dimensions;
import coop.meent.store.db.tables.records.BankLineRecord;
import coop.meent.store.db.tables.records.BookedPostingRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// How earlier lines of a book were booked, the newest first: what proposals are learned from.
final class BankHistory {

  /// A line and where it went.
  ///
  /// @param at when it was booked like that
  /// @param isCorrected it had been booked before, which was taken back
  record Past(StatementLine line, List<Allocation> allocations, Instant at, boolean isCorrected) {}

  private final DSLContext sql;
  private final List<BankAccountId> accounts;

  BankHistory(DSLContext sql, BookId book) {
    this.sql = sql;
    accounts =
        sql.select(BANK_ACCOUNT.ID)
            .from(BANK_ACCOUNT)
            .where(BANK_ACCOUNT.BOOK_ID.eq(book))
            .fetch(BANK_ACCOUNT.ID);
  }

  List<Past> withIban(String iban, int limit) {
    return fetch(BANK_LINE.COUNTERPARTY_IBAN.eq(iban), limit);
  }

  List<Past> withName(String name, int limit) {
    return fetch(BANK_LINE.COUNTERPARTY.collate("NOCASE").eq(name), limit);
  }

  List<Past> latest(int limit) {
    return fetch(DSL.noCondition(), limit);
  }

  private List<Past> fetch(Condition condition, int limit) {
    var lines =
        sql.selectFrom(BANK_LINE)
            .where(condition)
            .and(BANK_LINE.BANK_ACCOUNT_ID.in(accounts))
            .and(
                DSL.exists(
                    DSL.selectOne()
                        .from(BOOKED_LINE)
                        .where(BOOKED_LINE.BANK_LINE_ID.eq(BANK_LINE.ID))))
            .orderBy(BANK_LINE.BOOKING_DATE.desc(), BANK_LINE.ID)
            .limit(limit)
            .fetch();
    var ids = lines.map(BankLineRecord::getId);
    var allocations = allocations(ids);
    var bookings = bookings(ids);
    return lines.map(row -> {
      var made = bookings.getOrDefault(row.getId(), List.of());
      return new Past(
          BankLines.content(row),
          allocations.getOrDefault(row.getId(), List.of()),
          made.isEmpty() ? Instant.MIN : made.getLast(),
          made.size() > 1);
    });
  }

  /// When each line was booked, every time; those that were taken back too.
  private Map<BankLineId, List<Instant>> bookings(Collection<BankLineId> lines) {
    return sql.select(BANK_BOOKING.BANK_LINE_ID, BANK_BOOKING.RECORDED_AT)
        .from(BANK_BOOKING)
        .where(BANK_BOOKING.BANK_LINE_ID.in(lines))
        .orderBy(BANK_BOOKING.RECORDED_AT)
        .fetchGroups(BANK_BOOKING.BANK_LINE_ID, BANK_BOOKING.RECORDED_AT);
  }

  private Map<BankLineId, List<Allocation>> allocations(Collection<BankLineId> lines) {
    Map<BankLineId, List<Allocation>> allocations = new LinkedHashMap<>();
    sql.selectFrom(BOOKED_POSTING)
        .where(BOOKED_POSTING.BANK_LINE_ID.in(lines))
        .orderBy(BOOKED_POSTING.BANK_LINE_ID, BOOKED_POSTING.LINE)
        .forEach(row ->
            allocations
                .computeIfAbsent(row.getBankLineId(), any -> new ArrayList<>())
                .add(allocation(row)));
    return allocations;
  }

  /// A posting is the mirror of the part of the line it came from.
  private static Allocation allocation(BookedPostingRecord row) {
    return new Allocation(
        row.getAccountId(),
        row.getAmountCents().negate(),
        Optional.ofNullable(row.getText()),
        new Dimensions(
            Optional.ofNullable(row.getMemberId()),
            Optional.ofNullable(row.getAssignmentId()),
            Optional.ofNullable(row.getClientId()),
            Optional.ofNullable(row.getCircleId()),
            Optional.ofNullable(row.getBudgetId())),
        Optional.ofNullable(row.getVatCode()));
  }
}
