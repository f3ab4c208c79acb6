package coop.meent.bank.ui;

import coop.meent.bank.BankService;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Texts;
import coop.meent.ledger.ui.BooksDesk;
import coop.meent.ui.Tasks;
import java.util.function.Consumer;

/// What every view of the bank is made with.
///
/// @param openEntry shows an entry of the books
public record BankDesk(BooksDesk books, BankService bank, Consumer<EntryId> openEntry) {

  Texts texts() {
    return books.texts();
  }

  Tasks tasks() {
    return books.tasks();
  }
}
