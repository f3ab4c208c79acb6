package coop.meent.collect;

import coop.meent.base.Id.DebitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One collection on a mandate that was not taken out.
///
/// @param iban that was collected from
/// @param isExported whether the bank was told
/// @param isStanding neither withdrawn nor returned
/// @param returned when the bank's reason was noted, or stood in its file, and which
record MandateUse(
    DebitId debit,
    LocalDate on,
    String iban,
    boolean isExported,
    boolean isStanding,
    Optional<Instant> returned,
    Optional<ReturnReason> reason) {

  /// Whether the money was to come after the mandate ended, though the file could still be taken
  /// back.
  boolean isAfter(MandateEvent end) {
    return on.isAfter(end.on()) && isStanding;
  }
}
