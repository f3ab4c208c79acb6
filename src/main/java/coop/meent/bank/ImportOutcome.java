package coop.meent.bank;

import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What came of importing files: all of them or none.
public sealed interface ImportOutcome {

  /// Also what a preview would do.
  record Imported(List<ImportedStatement> statements) implements ImportOutcome {
    public Imported {
      statements = List.copyOf(statements);
    }
  }

  /// @param reason a [StatementRefusal], or an [ImportRefusal]
  record Refused(Refusal reason) implements ImportOutcome {}

  /// One statement of the files.
  ///
  /// @param isNewAccount this import met the bank account first
  /// @param lines in the file; new ones and duplicates add up to it
  /// @param pending entries the bank had not booked yet, left out
  /// @param gap opening plus lines minus closing, where it is not zero
  /// @param gapBefore what is missing between this statement and the one before it
  record ImportedStatement(
      String file,
      BankAccount account,
      boolean isNewAccount,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<Money> opening,
      Optional<Money> closing,
      int lines,
      int newLines,
      int duplicates,
      int pending,
      Optional<Money> gap,
      Optional<BalanceGap> gapBefore) {

    public String iban() {
      return account.iban();
    }

    public String currency() {
      return account.currency();
    }
  }
}
