package coop.meent.bank;

import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BookingId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Ids;
import coop.meent.ledger.LateEntries;
import coop.meent.ledger.LedgerService;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.InstantSource;
import java.util.Map;

/// Settles that a line was booked more than once, which only laptops apart can bring about: one
/// booking stays and the others are taken back, as when a person takes them back. Two people who
/// keep different ones take both back, and the line is to be booked again.
final class Rivals {

  private final Store store;
  private final LedgerService ledger;
  private final LateEntries late;
  private final BankBookings bookings = new BankBookings();

  Rivals(Store store, LedgerService ledger, Ids ids, InstantSource clock) {
    this.store = store;
    this.ledger = ledger;
    late = new LateEntries(store, ledger, ids, clock);
  }

  Map<BookingId, EntryId> standing(BankLineId line) {
    return store.read(sql -> bookings.standing(sql, line));
  }

  /// @return whether it was one of several that stand
  boolean keep(BankLineId line, BookingId kept) {
    return store.write(
        "bank.keep",
        tx -> {
          var standing = bookings.standing(tx.sql(), line);
          if (standing.size() < 2 || !standing.containsKey(kept)) return false;
          for (var booking : standing.entrySet()) {
            if (!booking.getKey().equals(kept)) takeBack(tx, booking.getValue());
          }
          return true;
        });
  }

  /// An entry that waits on the late list is left out of the books.
  private void takeBack(Tx tx, EntryId id) {
    ledger
        .entry(id)
        .ifPresentOrElse(entry -> ledger.takeBack(tx, entry), () -> late.leaveOut(tx, id.uuid()));
  }
}
