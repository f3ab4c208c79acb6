package coop.meent.ledger;

import coop.meent.document.ReportMaker;
import java.util.List;
import java.util.function.Supplier;

/// The reports that a book can give.
public final class LedgerReports {

  private final LedgerService ledger;
  private final Statements statements;
  private final Letterhead letterhead;
  private final Supplier<DimensionNames> names;

  public LedgerReports(
      LedgerService ledger,
      Statements statements,
      Letterhead letterhead,
      Supplier<DimensionNames> names) {
    this.ledger = ledger;
    this.statements = statements;
    this.letterhead = letterhead;
    this.names = names;
  }

  public List<ReportMaker> all() {
    return List.of(
        new BalanceSheetReport(statements, letterhead),
        new IncomeStatementReport(statements, letterhead),
        new TrialBalanceReport(statements, letterhead),
        new GeneralLedgerReport(statements, letterhead, names),
        new JournalReport(ledger, letterhead, names),
        new AccountCardReport(ledger, statements, letterhead, names));
  }
}
