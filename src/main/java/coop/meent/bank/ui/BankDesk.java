package coop.meent.bank.ui;

import coop.meent.bank.BankService;
import coop.meent.base.Id.BookId;
import coop.meent.base.Texts;
import coop.meent.ledger.LedgerService;
import coop.meent.ui.Desk;
import coop.meent.ui.Tasks;
import java.time.Clock;
import java.time.LocalDate;

/// What every part of the bank page is made with.
public record BankDesk(
    Desk desk, BankService bank, LedgerService ledger, Neighbours neighbours, Clock clock) {

  Texts texts() {
    return desk.texts();
  }

  Tasks tasks() {
    return desk.tasks();
  }

  BookId book() {
    return neighbours.book();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
