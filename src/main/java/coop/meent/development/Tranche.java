package coop.meent.development;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;

/// What came into a budget on one day, and what became of it.
///
/// @param lapses the first day on which what is left of it is gone
/// @param reserved kept for requests that others agreed to
/// @param paid for training that was shown by a receipt
/// @param available what can still be used
public record Tranche(
    LocalDate from,
    LocalDate lapses,
    Money amount,
    Money reserved,
    Money paid,
    Money lapsed,
    Money available) {

  public Tranche {
    var parts = List.of(reserved, paid, lapsed, available);
    if (parts.stream().anyMatch(Money::isNegative) || !Money.sum(parts).equals(amount))
      throw new IllegalArgumentException(amount + " is not " + parts);
  }
}
