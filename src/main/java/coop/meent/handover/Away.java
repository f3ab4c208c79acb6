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
/// @param returns in which steps the member comes back, by day
/// @param gifts the first month for which the member's gift circle gives; empty for who is in none,
///   or is expected back before
public record Away(
    AwayCallId id,
    MemberId member,
    String name,
    LocalDate from,
    LocalDate until,
    Optional<LocalDate> back,
    List<Return> returns,
    Optional<YearMonth> gifts,
    List<AwayItem> items,
    List<AwayWork> work) {

  public Away {
    returns = List.copyOf(returns);
    items = List.copyOf(items);
    work = List.copyOf(work);
  }

  /// What holds on a day of the steps in which the member comes back.
  public Optional<Return> returned(LocalDate day) {
    return new Returning(returns).on(day);
  }

  /// What was announced and is still to come, by day.
  public List<Return> announced(LocalDate day) {
    return returns.stream().filter(one -> one.on().isAfter(day)).toList();
  }

  public boolean isOver() {
    return back.isPresent();
  }
}
