package coop.meent.ledger;

import coop.meent.document.ReportKind;
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

  /// What [#all] will offer, known before a file is open.
  public static List<ReportKind> kinds() {
    return List.of(
        BalanceSheetReport.KIND,
        IncomeStatementReport.KIND,
        TrialBalanceReport.KIND,
        GeneralLedgerReport.KIND,
        JournalReport.KIND,
        AccountCardReport.KIND);
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
