package coop.meent.ledger.ui;

import coop.meent.ledger.AccountCard;
import coop.meent.ledger.CardFilter;
import coop.meent.ledger.Statements;
import coop.meent.ui.PageSource;
import java.util.List;
import java.util.function.Consumer;

/// The lines of one account, a page at a time.
record AccountCardSource(Statements statements)
    implements PageSource<AccountCard.Line, CardFilter> {

  @Override
  public long count(CardFilter filter) {
    return statements.countCardLines(filter);
  }

  @Override
  public List<AccountCard.Line> page(CardFilter filter, long offset, int limit) {
    return statements.cardLines(filter, offset, limit);
  }

  @Override
  public void each(CardFilter filter, Consumer<AccountCard.Line> row) {
    statements.eachCardLine(filter, row);
  }
}
