package coop.meent.spread;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// That something was over before its last month.
///
/// @param price what an asset brought, without VAT
/// @param entry that booked it; a mistake has none
public record SpreadEnd(
    UUID id, Kind kind, LocalDate on, Money price, String reason, Optional<EntryId> entry) {

  public enum Kind {
    /// An asset was sold, or thrown away.
    DISPOSED,
    /// What was left fell to the result at once.
    STOPPED,
    /// It should not have been laid down.
    MISTAKE
  }
}
