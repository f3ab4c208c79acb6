package coop.meent.ledger;

import coop.meent.base.Id.EntryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A line with a VAT code, and the entry it stands in.
public record CodedLine(
    EntryId entry,
    NumberRange.Number number,
    LocalDate date,
    String text,
    Optional<String> document,
    Instant recordedAt,
    Posting posting) {

  /// How people refer to its entry: `A-12`.
  public String reference() {
    return number.series() + "-" + number.number();
  }
}
