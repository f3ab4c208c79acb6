package coop.meent.handover;

import coop.meent.base.Id.AwayCallId;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// That somebody is ill, and all that it set going, as it stands now.
///
/// @param until the last day, as far as anybody knows
/// @param back the first day back, once it was said
/// @param gifts the first month for which the member's gift circle gives; empty for who is in none,
///   or is expected back before
public record Away(
    AwayCallId id,
    MemberId member,
    String name,
    LocalDate from,
    LocalDate until,
    Optional<LocalDate> back,
    Optional<YearMonth> gifts,
    List<AwayItem> items,
    List<AwayWork> work) {

  public Away {
    items = List.copyOf(items);
    work = List.copyOf(work);
  }

  public boolean isOver() {
    return back.isPresent();
  }
}
