package coop.meent.pay;

import coop.meent.base.Money;
import coop.meent.ledger.Book;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A room that owes people money. It says all that it owes, and need not know of batches.
public interface PayableSource {

  /// Everything that is owed by now from a book, in an order that every laptop makes alike.
  List<Payable> payables(Book book);

  /// A payment that one of its items was ordered by went off or came back, and is booked.
  ///
  /// @param id the same however often it is told of the same line
  /// @param amount below zero when it came back
  record Settled(UUID id, PaymentOrder order, Money amount, LocalDate day) {}

  /// Told of every order, also of other rooms: notes what it must know beyond the books, as part of
  /// the same deed.
  default void settled(Tx tx, Settled how) {}
}
