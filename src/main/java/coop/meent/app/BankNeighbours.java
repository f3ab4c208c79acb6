package coop.meent.app;

import coop.meent.bank.ui.Neighbours;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.cli.Services;
import coop.meent.ledger.ui.DimensionNames;
import coop.meent.ledger.ui.VatCodes;
import java.util.function.Consumer;

/// What the bank page asks of the rooms beside it.
///
/// @param showEntry opens an entry of the journal
record BankNeighbours(Services services, BookId book, VatCodes vat, Consumer<EntryId> showEntry)
    implements Neighbours {

  @Override
  public DimensionNames.All names() {
    return new Names(services).all();
  }

  @Override
  public void openEntry(EntryId entry) {
    showEntry.accept(entry);
  }
}
