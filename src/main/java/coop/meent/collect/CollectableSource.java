package coop.meent.collect;

import coop.meent.ledger.Book;
import java.util.List;

/// A room whose debtors owe the cooperative something. It says all that is open, and need not know
/// of mandates or batches.
public interface CollectableSource {

  /// Everything that is open by now in a book, in an order that every laptop makes alike.
  List<Collectable> collectables(Book book);
}
