package coop.meent.team;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Week;
import coop.meent.composer.Must;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A place in the team of an assignment.
///
/// @param withdrawn since when it is not wanted any more
public record Seat(
    SeatId id,
    AssignmentId assignment,
    String name,
    List<Must> musts,
    LocalDate from,
    LocalDate to,
    int hours,
    Optional<SeatId> besides,
    SeatRole role,
    Optional<LocalDate> withdrawn) {

  static Seat of(SeatId id, AssignmentId assignment, SeatDraft draft) {
    return new Seat(
        id,
        assignment,
        draft.name().strip(),
        draft.musts(),
        draft.from(),
        draft.to(),
        draft.hours(),
        draft.besides(),
        draft.role(),
        Optional.empty());
  }

  Seat withdrawnOn(LocalDate day) {
    return new Seat(id, assignment, name, musts, from, to, hours, besides, role, Optional.of(day));
  }

  public boolean stands() {
    return withdrawn.isEmpty();
  }

  public boolean isGrowth() {
    return besides.isPresent();
  }

  public Week firstWeek() {
    return Week.of(from);
  }

  public Week lastWeek() {
    return Week.of(to);
  }

  public boolean runsIn(Week week) {
    return !week.isBefore(firstWeek()) && !lastWeek().isBefore(week);
  }

  /// What somebody would type to say the same.
  public SeatDraft draft() {
    return new SeatDraft(name, musts, from, to, hours, besides, role);
  }
}
