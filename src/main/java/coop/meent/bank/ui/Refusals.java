package coop.meent.bank.ui;

import coop.meent.bank.BookingOutcome;
import coop.meent.base.Refusal;
import java.util.Optional;

/// Finds what refused.
final class Refusals {

  private Refusals() {}

  /// What the books refuse comes wrapped. Empty when nothing was refused.
  static Optional<Refusal> of(BookingOutcome outcome) {
    return switch (outcome) {
      case BookingOutcome.Booked _, BookingOutcome.Undone _ -> Optional.empty();
      case BookingOutcome.LedgerRefused(var reason) -> Optional.of(reason);
      case BookingOutcome.NoSuchLine refused -> Optional.of(refused);
      case BookingOutcome.AlreadyBooked refused -> Optional.of(refused);
      case BookingOutcome.NotBooked refused -> Optional.of(refused);
      case BookingOutcome.WaitsLate refused -> Optional.of(refused);
      case BookingOutcome.OtherCurrency refused -> Optional.of(refused);
      case BookingOutcome.NothingAllocated refused -> Optional.of(refused);
      case BookingOutcome.DoesNotAddUp refused -> Optional.of(refused);
      case BookingOutcome.NotCertain refused -> Optional.of(refused);
    };
  }
}
