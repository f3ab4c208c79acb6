package coop.meent.invoice;

import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Ids;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;

/// Notes that a client was reminded, and when to look again.
final class Reminding {

  private static final int DAYS = 14;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Invoices invoices = new Invoices();
  private final InvoiceRows rows = new InvoiceRows();
  private final Settlements settlements = new Settlements();

  Reminding(Store store, Ids ids, Clock clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  ReminderOutcome remind(InvoiceId id, LocalDate date) {
    return store.write("invoice.remind", tx -> remind(tx, id, date));
  }

  private ReminderOutcome remind(Tx tx, InvoiceId id, LocalDate date) {
    var invoice = invoices.find(tx.sql(), id);
    var row = rows.find(tx.sql(), id);
    if (invoice.isEmpty() || row.isEmpty()) return new ReminderOutcome.NotHere();
    var number = invoice.get().number().toString();
    var open = row.get().open();
    if (!open.isPositive()) return new ReminderOutcome.NothingOpen(number);
    if (!invoice.get().due().isBefore(date)) return new ReminderOutcome.NotDue(row.get().due());
    var before = settlements.reminders(tx.sql(), id);
    if (before.stream().anyMatch(one -> one.date().equals(date)))
      return new ReminderOutcome.AlreadyToday(number);
    var reminder = new Reminder(id, before.size() + 1, date, date.plusDays(DAYS), open);
    settlements.put(tx, ids.next(), reminder, clock.instant());
    return new ReminderOutcome.Reminded(invoice.get(), reminder, tx.deed());
  }
}
