package coop.meent.spread;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// How an asset went.
///
/// @param price what it brought without VAT; zero when it was thrown away
/// @param on account on which that stands, such as the revenue that its invoice was booked on, or
///   the bank; needed with a price
public record Disposal(LocalDate day, Money price, Optional<AccountId> on, String reason) {

  public Disposal {
    reason = reason.strip();
  }
}
