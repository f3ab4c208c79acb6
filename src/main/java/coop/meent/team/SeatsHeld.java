package coop.meent.team;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.member.Effect;
import coop.meent.member.OpenMatters;
import coop.meent.member.Pause;
import coop.meent.member.PauseEffect;
import coop.meent.work.Assignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Seats in which a member sits: somebody else must while the member is away, and after the member
/// left.
public final class SeatsHeld implements PauseEffect, OpenMatters {

  private final SeatService seats;

  public SeatsHeld(SeatService seats) {
    this.seats = seats;
  }

  @Override
  public List<Effect> of(Pause pause) {
    var last = pause.returns().map(day -> day.minusDays(1));
    var facts = seats.facts();
    return held(facts, pause.member(), pause.from(), last)
        .map(seat -> Effect.of(words("team.pause.sits", facts, seat)))
        .toList();
  }

  @Override
  public List<Named> of(MemberId member, LocalDate day) {
    var facts = seats.facts();
    return held(facts, member, day.plusDays(1), Optional.empty())
        .map(seat -> words("team.open.sits", facts, seat))
        .toList();
  }

  private static Stream<Seat> held(
      SeatFacts facts, MemberId member, LocalDate from, Optional<LocalDate> last) {
    return facts.seats().stream()
        .filter(seat -> facts.isWanted(seat) && facts.in(seat.id()).contains(member))
        .filter(seat -> !seat.to().isBefore(from))
        .filter(seat -> last.filter(day -> seat.from().isAfter(day)).isEmpty());
  }

  private static Named words(String key, SeatFacts facts, Seat seat) {
    var work =
        Optional.ofNullable(facts.assignments().get(seat.assignment()))
            .map(Assignment::name)
            .orElse("?");
    return texts -> texts.get(key, seat.name(), work);
  }
}
