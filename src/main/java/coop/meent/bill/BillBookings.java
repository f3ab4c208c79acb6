package coop.meent.bill;

import static coop.meent.store.db.Tables.BILL_BOOKING;
import static coop.meent.store.db.Tables.BILL_PAYMENT;
import static coop.meent.store.db.Tables.STANDING_BILL_BOOKING;
import static coop.meent.store.db.Tables.STANDING_BILL_PAYMENT;

import coop.meent.base.Id.BillId;
import coop.meent.base.Id.EntryId;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/// Which entries book bills, and which pay them.
final class BillBookings {

  void put(Tx tx, UUID id, BillId bill, EntryId entry, Instant at) {
    var row = BILL_BOOKING.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setBillId(bill);
    row.setEntryId(entry);
    row.setRecordedAt(at);
    tx.put(Space.OFFICE, row);
  }

  /// The entries that book a bill and stand, by the id of the booking: one, unless two laptops
  /// booked it apart.
  Map<UUID, EntryId> standing(DSLContext sql, BillId bill) {
    return sql.select(STANDING_BILL_BOOKING.ID, STANDING_BILL_BOOKING.ENTRY_ID)
        .from(STANDING_BILL_BOOKING)
        .where(STANDING_BILL_BOOKING.BILL_ID.eq(bill))
        .orderBy(STANDING_BILL_BOOKING.ID)
        .fetchMap(row -> IdConverter.uuid(row.value1()), row -> row.value2());
  }

  /// The bills that entries book or pay.
  Map<EntryId, BillId> of(DSLContext sql, Collection<EntryId> entries) {
    Map<EntryId, BillId> bills = new HashMap<>();
    sql.select(BILL_BOOKING.ENTRY_ID, BILL_BOOKING.BILL_ID)
        .from(BILL_BOOKING)
        .where(BILL_BOOKING.ENTRY_ID.in(entries))
        .forEach(row -> bills.put(row.value1(), row.value2()));
    sql.select(STANDING_BILL_PAYMENT.ENTRY_ID, STANDING_BILL_PAYMENT.BILL_ID)
        .from(STANDING_BILL_PAYMENT)
        .where(STANDING_BILL_PAYMENT.ENTRY_ID.in(entries))
        .forEach(row -> bills.putIfAbsent(row.value1(), row.value2()));
    return bills;
  }

  void put(Tx tx, UUID id, Bill bill, Payment payment, Instant at) {
    var row = BILL_PAYMENT.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setBillId(bill.id());
    row.setAmountCents(payment.amount());
    row.setPaymentDate(payment.date());
    row.setEntryId(payment.entry());
    row.setRecordedAt(at);
    tx.put(bill.space(), row);
  }

  /// Those that stand, in order of date.
  List<Payment> payments(DSLContext sql, BillId bill) {
    return sql.selectFrom(STANDING_BILL_PAYMENT)
        .where(STANDING_BILL_PAYMENT.BILL_ID.eq(bill))
        .orderBy(STANDING_BILL_PAYMENT.PAYMENT_DATE, STANDING_BILL_PAYMENT.ID)
        .fetch(row -> new Payment(row.getAmountCents(), row.getPaymentDate(), row.getEntryId()));
  }
}
