package coop.meent.ledger.ui;

import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.TrialBalance;
import coop.meent.ledger.Turnover;

/// An account as the table of accounts shows it.
///
/// @param opening and the closing signed, debit positive
record AccountRow(Account account, String name, Money opening, Turnover moved) {

  static AccountRow of(TrialBalance.Line line, String name) {
    return new AccountRow(line.account(), name, line.opening(), line.turnover());
  }

  Money closing() {
    return opening.plus(moved.balance());
  }
}
