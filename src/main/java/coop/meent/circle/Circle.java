package coop.meent.circle;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.CircleId;
import java.time.LocalDate;
import java.util.Optional;

/// A gift circle.
///
/// @param founded the first day of its first month
/// @param iban the account where deposits come together and gifts leave from; empty where every
///   member keeps an account of their own
/// @param booking where its money is booked, for who may read the books
public record Circle(
    CircleId id, String name, LocalDate founded, Optional<String> iban, Optional<Booking> booking) {

  /// @param funds what the circle holds for its members, each a dimension
  /// @param fees what members pay for its costs; empty: fees are not booked here
  public record Booking(BookId book, AccountId funds, Optional<AccountId> fees) {}

  public boolean hasOneAccount() {
    return iban.isPresent();
  }
}
