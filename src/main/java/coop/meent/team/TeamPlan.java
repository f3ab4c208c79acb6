package coop.meent.team;

import coop.meent.availability.Availability;
import coop.meent.availability.AvailabilityService;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Week;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who works how much in which week, beside what was told and everybody's own maximum. What was
/// only offered stands beside it.
///
/// @param hours of the facts
public record TeamPlan(SeatFacts facts, SeatHours hours, Availability said) {

  public TeamPlan(SeatFacts facts, Availability said) {
    this(facts, new SeatHours(facts), said);
  }

  /// One person in one week.
  ///
  /// @param planned hours in seats
  /// @param offered hours that were asked, or said yes to, and that nobody counts on yet
  /// @param told hours that are firmly there
  /// @param most own maximum
  public record Load(int planned, int offered, int told, int tentative, int most) {
    public boolean isOver() {
      return planned > most;
    }
  }

  public Load of(MemberId member, Week week) {
    var own = said.of(member);
    return new Load(
        hours.planned(member, week, Set.of()),
        hours.offered(member, week),
        own.hours(week),
        own.tentative(week),
        own.most(week).orElse(AvailabilityService.MOST));
  }

  /// Two people in one seat, and people who sit in too many seats, in order of the seats.
  public List<DoubleBooking> doubles() {
    List<DoubleBooking> all = new ArrayList<>();
    Map<MemberId, List<Seat>> seats = new LinkedHashMap<>();
    for (var seat : facts.seats()) {
      var sitting = facts.in(seat.id());
      if (!seat.stands() || !facts.state(seat.assignment()).counts()) continue;
      if (sitting.size() > 1)
        all.add(
            new DoubleBooking(
                sitting,
                List.of(seat),
                works(List.of(seat)),
                seat.firstWeek(),
                seat.hours(),
                seat.hours()));
      sitting.forEach(who -> seats.computeIfAbsent(who, any -> new ArrayList<>()).add(seat));
    }
    seats.forEach((who, taken) -> tooMuch(who, taken).ifPresent(all::add));
    return all;
  }

  private Optional<DoubleBooking> tooMuch(MemberId who, List<Seat> taken) {
    if (taken.size() < 2) return Optional.empty();
    for (var week : said.weeks()) {
      var load = of(who, week);
      if (!load.isOver()) continue;
      var together = taken.stream().filter(seat -> seat.runsIn(week)).toList();
      if (together.size() > 1)
        return Optional.of(
            new DoubleBooking(
                List.of(who), together, works(together), week, load.planned(), load.most()));
    }
    return Optional.empty();
  }

  private List<String> works(List<Seat> seats) {
    return seats.stream()
        .map(seat -> facts.assignments().get(seat.assignment()))
        .map(work -> work == null ? "?" : work.name())
        .toList();
  }
}
