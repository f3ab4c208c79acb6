package coop.meent.vat;

import coop.meent.base.Money;
import coop.meent.ledger.Account;
import java.util.List;
import java.util.Optional;

/// The return of a period as it is now: a draft from the books, or what was filed.
///
/// @param versions what stands for the period, the return first and then its corrections
/// @param basis on which it is filed, or was
/// @param waiting VAT that is booked and waits until it is paid; nothing on the other basis
/// @param carries what came late for earlier periods and is in the figures
/// @param strays what stands on VAT accounts in the period without a VAT code: in no rubric
public record PeriodReturn(
    VatPeriod period,
    VatScheme scheme,
    VatBasis basis,
    Money waiting,
    PeriodState state,
    VatReturn figures,
    List<FiledReturn> versions,
    Optional<LateVat> carries,
    List<Stray> strays) {

  /// @param amount debit positive
  public record Stray(Account account, Money amount) {}

  public PeriodReturn {
    versions = List.copyOf(versions);
    strays = List.copyOf(strays);
  }

  /// What was filed last.
  public Optional<FiledReturn> filed() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }
}
