package coop.meent.pay;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A room that owes people money. It says all that it owes, and need not know of batches.
public interface PayableSource {

  /// Everything that is owed by now from a book, in an order that every laptop makes alike.
  List<Payable> payables(Book book);

  /// A part of what is booked when a payment goes off.
  record Part(AccountId account, Dimensions about, Money amount) {}

  /// Where a payment of one of its items is booked, when that is more than the account and the
  /// member of the order: parts that add up to its amount. Empty: the order says it all, or it pays
  /// for another room.
  default List<Part> parts(PaymentOrder order) {
    return List.of();
  }

  /// A payment that one of its items was ordered by went off or came back, and is booked.
  ///
  /// @param id the same however often it is told of the same line
  /// @param amount below zero when it came back
  record Settled(UUID id, PaymentOrder order, Money amount, LocalDate day) {}

  /// Told of every order, also of other rooms: notes what it must know beyond the books, as part of
  /// the same deed.
  default void settled(Tx tx, Settled how) {}
}
