package coop.meent.ledger.ui;

import coop.meent.base.Id.AccountId;
import coop.meent.ledger.AccountCard;
import coop.meent.ledger.Statements;
import coop.meent.ledger.ui.BookChoice.Look;
import coop.meent.ui.PageSource;
import java.util.List;

/// The lines of one account, a page at a time.
record AccountCardSource(Statements statements, AccountId account)
    implements PageSource<AccountCard.Line, Look> {

  @Override
  public long count(Look look) {
    return statements.countCardLines(account, look.period(), look.about());
  }

  @Override
  public List<AccountCard.Line> page(Look look, long offset, int limit) {
    return statements.accountCard(account, look.period(), look.about(), offset, limit).lines();
  }
}
