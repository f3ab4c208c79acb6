package coop.meent.bank.ui;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.ledger.ui.DimensionNames;
import coop.meent.ledger.ui.VatCodes;

/// What the bank page asks of the rooms beside it. The app, which knows them all, answers.
public interface Neighbours {

  /// Whose bank is looked at.
  BookId book();

  /// Who and what a line can be about. Called on the store thread.
  DimensionNames.All names();

  /// The codes a part of a line can bear.
  VatCodes vat();

  /// Shows an entry of the journal, on the FX thread.
  void openEntry(EntryId entry);
}
