package coop.meent.development;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What an hour of a colleague may cost at most, from a day on.
///
/// @param cap an hour, without VAT
/// @param resolution by whom it was decided
public record TeachingRate(LocalDate from, Money cap, String resolution) {

  public TeachingRate {
    resolution = resolution.strip();
  }

  /// @param all by the day from which they hold; of one day the last one laid down holds
  static Optional<TeachingRate> on(List<TeachingRate> all, LocalDate day) {
    return all.stream().filter(one -> !one.from.isAfter(day)).reduce((_, later) -> later);
  }
}
