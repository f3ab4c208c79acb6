package coop.meent.recurring;

import coop.meent.base.Rhythm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Something that shall come again.
///
/// @param like number of a final invoice, or reference of an entry such as `A-12`
public record RecurringDraft(
    String like,
    String name,
    Rhythm rhythm,
    int day,
    LocalDate starts,
    Optional<LocalDate> until,
    Optional<BigDecimal> index) {

  public RecurringDraft {
    like = like.strip();
    name = name.strip();
  }
}
