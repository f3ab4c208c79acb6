package coop.meent.vat;

import java.time.LocalDate;
import java.util.Optional;

/// One period in the list of a book's periods.
///
/// @param filed what was filed last
public record PeriodStatus(
    VatPeriod period, VatScheme scheme, PeriodState state, Optional<FiledReturn> filed) {

  public boolean isOverdue(LocalDate today) {
    return state == PeriodState.OPEN && today.isAfter(period.due());
  }
}
