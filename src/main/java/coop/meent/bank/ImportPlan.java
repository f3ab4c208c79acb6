package coop.meent.bank;

import coop.meent.bank.ImportOutcome.ImportedStatement;
import java.util.List;

/// What an import will store, and what it will answer. A preview stops here.
record ImportPlan(
    List<BankAccount> newAccounts,
    List<BankStatement> newStatements,
    List<BankLine> newLines,
    List<ImportedStatement> answer) {}
