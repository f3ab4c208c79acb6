package coop.meent.trial;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.Optional;

/// That somebody on trial may read something from a day on, or may not any longer.
///
/// @param until last day; empty while it has no end
public record Given(
    MemberId who, Subject subject, boolean isGiven, LocalDate from, Optional<LocalDate> until) {

  boolean holds(LocalDate day) {
    return isGiven && !from.isAfter(day) && until.filter(last -> last.isBefore(day)).isEmpty();
  }
}
