package coop.meent.vat.ui;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Texts;
import coop.meent.ledger.LedgerService;
import coop.meent.ui.Desk;
import coop.meent.ui.Tasks;
import coop.meent.vat.SalesLists;
import coop.meent.vat.VatService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/// What the views of VAT are made with.
///
/// @param openEntry opens an entry beside the page
public record VatDesk(
    Desk desk,
    VatService vat,
    SalesLists lists,
    LedgerService ledger,
    Clock clock,
    Consumer<EntryId> openEntry) {

  Texts texts() {
    return desk.texts();
  }

  Tasks tasks() {
    return desk.tasks();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
