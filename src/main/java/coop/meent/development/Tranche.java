package coop.meent.development;

import coop.meent.base.Id.DevelopmentGiftId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What came into a budget on one day, and what became of it.
///
/// @param lapses the first day on which what is left of it is gone
/// @param reserved kept for requests that others agreed to
/// @param paid for training that was shown by a receipt
/// @param given to others
/// @param available what can still be used
/// @param gift that brought it: of a colleague, with the day on which it came in there
public record Tranche(
    LocalDate from,
    LocalDate lapses,
    Money amount,
    Money reserved,
    Money paid,
    Money given,
    Money lapsed,
    Money available,
    Optional<DevelopmentGiftId> gift) {

  public Tranche {
    var parts = List.of(reserved, paid, given, lapsed, available);
    if (parts.stream().anyMatch(Money::isNegative) || !Money.sum(parts).equals(amount))
      throw new IllegalArgumentException(amount + " is not " + parts);
  }
}
