package coop.meent.bank;

import coop.meent.bank.file.Statement;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.StatementId;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// An imported statement, as its file gave it; see [Statement] for the balances and days.
///
/// @param lineCount lines in the file, also those that were known already
/// @param total what those lines add up to
/// @param lastDay what those of the last day add up to
public record BankStatement(
    StatementId id,
    BankAccountId account,
    Optional<String> reference,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Money> opening,
    Optional<Money> closing,
    long lineCount,
    Money total,
    Money lastDay,
    String file,
    Instant importedAt) {

  /// What the lines have too much, compared with the balances.
  public Optional<Money> gap() {
    if (opening.isEmpty() || closing.isEmpty()) return Optional.empty();
    var gap = opening.get().plus(total).minus(closing.get());
    return gap.isZero() ? Optional.empty() : Optional.of(gap);
  }
}
