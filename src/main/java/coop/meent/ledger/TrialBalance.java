package coop.meent.ledger;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import java.util.List;

/// Every account with what it opened with, what moved and what it closes with. Openings are
/// derived: an account of the income statement starts each year at zero, and the results of earlier
/// years stand in equity. Openings, movements and closings each sum to zero.
public record TrialBalance(Book book, FiscalPeriod period, List<Line> lines) {

  /// @param opening signed, debit positive
  public record Line(Account account, Money opening, Turnover turnover) {
    public Money closing() {
      return opening.plus(turnover.balance());
    }
  }

  public Turnover turnover() {
    return lines.stream().map(Line::turnover).reduce(Turnover.NONE, Turnover::plus);
  }
}
