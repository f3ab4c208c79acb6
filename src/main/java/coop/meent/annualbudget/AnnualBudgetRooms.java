package coop.meent.annualbudget;

import coop.meent.base.Ids;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.ledger.YearService;
import coop.meent.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/// What this room rests on.
public record AnnualBudgetRooms(
    Store store,
    Ids ids,
    Clock clock,
    LedgerService ledger,
    Statements statements,
    YearService years) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The last month that is over.
  YearMonth lastOver() {
    return YearMonth.from(today().plusDays(1)).minusMonths(1);
  }
}
