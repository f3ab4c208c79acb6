package coop.meent.bank;

import coop.meent.bank.ImportOutcome.ImportedStatement;
import coop.meent.bank.file.StatementFormat;
import coop.meent.ledger.Account;
import java.util.List;

/// What an import will store, and what it will answer. A preview stops here.
///
/// @param newLedgerAccounts accounts added to the chart, where it had none left for a bank account
record ImportPlan(
    List<Account> newLedgerAccounts,
    List<BankAccount> newAccounts,
    List<NewStatement> newStatements,
    List<BankLine> newLines,
    List<ImportedStatement> answer) {

  record NewStatement(BankStatement statement, StatementFormat format) {}
}
