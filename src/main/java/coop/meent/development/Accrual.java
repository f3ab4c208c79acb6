package coop.meent.development;

import coop.meent.base.Id.DevelopmentGiftId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// What comes into a budget on a day.
///
/// @param from when it came in first: what a colleague gives keeps its day, so that it is used
///   first
/// @param lapses the first day on which what is left of it is gone
/// @param gift that brought it
public record Accrual(
    LocalDate on,
    LocalDate from,
    LocalDate lapses,
    Money amount,
    Optional<DevelopmentGiftId> gift) {

  /// By a rule.
  public Accrual(LocalDate from, LocalDate lapses, Money amount) {
    this(from, from, lapses, amount, Optional.empty());
  }
}
