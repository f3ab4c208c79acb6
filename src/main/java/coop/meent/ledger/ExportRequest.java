package coop.meent.ledger;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Language;
import java.util.List;
import java.util.Optional;

/// What to export.
///
/// @param period empty for all there is; else its entries, after what stood at its start
/// @param language of the accounts' names
/// @param balances what banks said; those that the books agree with become assertions, the others
///   remarks, so that the file can be read either way
public record ExportRequest(
    BookId book,
    Optional<FiscalPeriod> period,
    Language language,
    DimensionNames names,
    List<BankBalance> balances) {

  public ExportRequest {
    balances = List.copyOf(balances);
  }
}
