package coop.meent.invoice;

import static coop.meent.store.db.Tables.INVOICE_REMINDER;
import static coop.meent.store.db.Tables.INVOICE_SETTLEMENT;
import static coop.meent.store.db.Tables.STANDING_SETTLEMENT;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// What took something off invoices, and reminders of what is left.
final class Settlements {

  void put(Tx tx, UUID id, Settlement settlement, Instant at) {
    var row = INVOICE_SETTLEMENT.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setInvoiceId(settlement.invoice());
    row.setKind(settlement.kind().name());
    row.setAmountCents(settlement.amount());
    row.setSettleDate(settlement.date());
    row.setEntryId(settlement.entry());
    row.setRecordedAt(at);
    tx.put(Space.OFFICE, row);
  }

  /// Those that stand, in order of date.
  List<Settlement> of(DSLContext sql, InvoiceId invoice) {
    return read(sql, STANDING_SETTLEMENT.INVOICE_ID.eq(invoice));
  }

  List<Settlement> of(DSLContext sql, Collection<InvoiceId> invoices) {
    return read(sql, STANDING_SETTLEMENT.INVOICE_ID.in(invoices));
  }

  List<Settlement> by(DSLContext sql, EntryId entry) {
    return read(sql, STANDING_SETTLEMENT.ENTRY_ID.eq(entry));
  }

  private static List<Settlement> read(DSLContext sql, Condition which) {
    return sql.selectFrom(STANDING_SETTLEMENT)
        .where(which)
        .orderBy(STANDING_SETTLEMENT.SETTLE_DATE, STANDING_SETTLEMENT.ID)
        .fetch(row ->
            new Settlement(
                row.getInvoiceId(),
                kind(row.getKind()),
                row.getAmountCents(),
                row.getSettleDate(),
                row.getEntryId()));
  }

  /// A kind that a later Meent knows takes off what is open like a payment.
  private static Settlement.Kind kind(String word) {
    return Arrays.stream(Settlement.Kind.values())
        .filter(kind -> kind.name().equals(word))
        .findFirst()
        .orElse(Settlement.Kind.PAYMENT);
  }

  void put(Tx tx, UUID id, Reminder reminder, Instant at) {
    var row = INVOICE_REMINDER.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setInvoiceId(reminder.invoice());
    row.setLevel((long) reminder.level());
    row.setReminderDate(reminder.date());
    row.setNextDate(reminder.next());
    row.setOpenCents(reminder.open());
    row.setRecordedAt(at);
    tx.put(Space.OFFICE, row);
  }

  /// In order of date.
  List<Reminder> reminders(DSLContext sql, InvoiceId invoice) {
    return sql.selectFrom(INVOICE_REMINDER)
        .where(INVOICE_REMINDER.INVOICE_ID.eq(invoice))
        .orderBy(INVOICE_REMINDER.REMINDER_DATE, INVOICE_REMINDER.ID)
        .fetch(row ->
            new Reminder(
                row.getInvoiceId(),
                Math.toIntExact(row.getLevel()),
                row.getReminderDate(),
                row.getNextDate(),
                row.getOpenCents()));
  }
}
