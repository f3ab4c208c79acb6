package coop.meent.team.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.team.Offer;
import coop.meent.team.Seat;
import coop.meent.team.SeatFacts;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.util.stream.Collectors;

/// A seat in the table.
///
/// @param work the assignment by number and name
/// @param asks the skills with their levels
record SeatRow(Seat seat, String work, String asks, Badge state) {

  static SeatRow of(SeatFacts facts, Seat seat, ComposeDesk room, SeatWords words) {
    return new SeatRow(seat, words.work(facts, seat), words.asks(seat), state(facts, seat, room));
  }

  private static Badge state(SeatFacts facts, Seat seat, ComposeDesk room) {
    var sitting = facts.in(seat.id());
    if (!sitting.isEmpty())
      return new Badge(
          sitting.size() > 1 ? Tone.LOOK : Tone.OK,
          sitting.stream().map(room::name).collect(Collectors.joining(", ")));
    var asked = facts.asked(seat.id());
    if (asked.isEmpty()) return new Badge(Tone.NEUTRAL, room.text("team.seats.nobody"));
    var yes = asked.stream().filter(who -> said(facts, seat, who)).findFirst();
    return yes.map(who -> new Badge(Tone.INFO, room.text("team.seats.yes", room.name(who))))
        .orElseGet(() ->
            new Badge(
                Tone.WAIT,
                room.text(
                    "team.seats.asked",
                    asked.stream().map(room::name).collect(Collectors.joining(", ")))));
  }

  private static boolean said(SeatFacts facts, Seat seat, MemberId who) {
    return facts.offer(seat.id(), who).filter(Offer::isAccepted).isPresent();
  }

  String sought() {
    return String.join(" ", seat.name(), work, asks, state.text());
  }
}
