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
