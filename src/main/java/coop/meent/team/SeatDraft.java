package coop.meent.team;

import coop.meent.base.Id.SeatId;
import coop.meent.composer.Must;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A seat as somebody fills it in; [SeatService] says whether it can be.
///
/// @param from in its first week
/// @param to in its last week
/// @param hours a week
/// @param besides of a growth seat: the seat of who covers for it
public record SeatDraft(
    String name,
    List<Must> musts,
    LocalDate from,
    LocalDate to,
    int hours,
    Optional<SeatId> besides,
    SeatRole role) {

  public SeatDraft {
    musts = List.copyOf(musts);
  }

  public static SeatDraft of(
      String name, List<Must> musts, LocalDate from, LocalDate to, int hours) {
    return new SeatDraft(name, musts, from, to, hours, Optional.empty(), SeatRole.NONE);
  }

  public SeatDraft growingBesides(SeatId senior) {
    return new SeatDraft(name, musts, from, to, hours, Optional.of(senior), role);
  }

  public SeatDraft as(SeatRole other) {
    return new SeatDraft(name, musts, from, to, hours, besides, other);
  }
}
