package coop.meent.ledger.ui;

import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.ui.Desk;
import coop.meent.ui.Tasks;
import java.time.Clock;
import java.time.LocalDate;

/// What every view of the books is made with.
public record BooksDesk(
    Desk desk,
    LedgerService ledger,
    Statements statements,
    DimensionNames names,
    VatCodes vat,
    EntryChanges changes,
    EntryDoubles doubles,
    Clock clock) {

  /// Where entries are changed one by one alone.
  public BooksDesk(
      Desk desk,
      LedgerService ledger,
      Statements statements,
      DimensionNames names,
      VatCodes vat,
      Clock clock) {
    this(desk, ledger, statements, names, vat, EntryChanges.NONE, EntryDoubles.NONE, clock);
  }

  Texts texts() {
    return desk.texts();
  }

  Tasks tasks() {
    return desk.tasks();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// How an account is called everywhere: `13011 Trade debtors`.
  String name(Account account) {
    return account.number() + " " + account.name(texts().language());
  }
}
