package coop.meent.vat;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.PrivateCarId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A car of a business that is driven privately as well.
///
/// @param listPrice new, with VAT and BPM
/// @param boughtVat what VAT was deducted when it was bought
/// @param taken first day of use in the business
/// @param until last day; empty while it is there
public record PrivateCar(
    PrivateCarId id,
    BookId book,
    String name,
    Money listPrice,
    Acquired acquired,
    Money boughtVat,
    LocalDate taken,
    Optional<LocalDate> until) {

  /// How it was come by, which decides what percentage it bears.
  public enum Acquired {
    WITH_VAT,
    WITHOUT_VAT,
    LEASED
  }

  /// On how many days of a year it was there.
  long days(int year) {
    var span = FiscalPeriod.year(year);
    var first = taken.isAfter(span.from()) ? taken : span.from();
    var last = until.filter(span.to()::isAfter).orElse(span.to());
    return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
  }

  int yearsAfterTheFirst(int year) {
    return year - taken.getYear();
  }
}
