package coop.meent.team.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.SeatId;
import coop.meent.team.Offer;
import coop.meent.team.Seat;
import coop.meent.team.SeatFacts;
import coop.meent.team.SeatOutcome;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// On Home: for a member the seats that were offered, to say yes or no to there; for the
/// coordinator what members answered, until somebody sits in the seat or somebody else is asked.
///
/// @param open shows a seat, where more is to be said of it
public record OfferWaits(ComposeDesk room, Consumer<SeatId> open) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waiting = new ArrayList<>();
    var facts = room.seats().facts();
    for (var offer : AskedOfMe.of(facts, room))
      facts.seat(offer.seat()).ifPresent(seat -> waiting.add(asked(facts, seat, offer)));
    if (!room.isCoordinator()) return waiting;
    for (var seat : facts.seats())
      if (facts.isWanted(seat) && facts.in(seat.id()).isEmpty())
        answered(facts, seat).ifPresent(waiting::add);
    return waiting;
  }

  private Waiting asked(SeatFacts facts, Seat seat, Offer offer) {
    return new Waiting(
            Tone.WAIT,
            room.text("team.waits.asked", seat.name(), room.work(facts, seat)),
            room.text(
                "team.waits.asked.why",
                room.texts().shortDate(seat.from()),
                room.texts().shortDate(seat.to()),
                seat.hours()),
            room.text("team.ui.offer.yes"),
            () -> answer(seat, offer, true))
        .or(room.text("team.ui.offer.no"), () -> answer(seat, offer, false));
  }

  /// A yes first: who said so waits for a place. A no only once nobody else is asked.
  private Optional<Waiting> answered(SeatFacts facts, Seat seat) {
    var now = facts.newest(seat.id());
    var yes = now.stream().filter(Offer::isAccepted).findFirst();
    if (yes.isPresent()) return yes.map(offer -> saidYes(facts, seat, offer));
    if (now.stream().anyMatch(Offer::isOpen)) return Optional.empty();
    return now.stream()
        .filter(Offer::isDeclined)
        .reduce((before, after) -> after)
        .map(offer ->
            new Waiting(
                Tone.WAIT,
                room.text("team.waits.no", room.name(offer.member()), seat.name()),
                room.text("team.waits.no.why", room.work(facts, seat)),
                room.text("team.waits.no.deed"),
                () -> open.accept(seat.id())));
  }

  private Waiting saidYes(SeatFacts facts, Seat seat, Offer offer) {
    return new Waiting(
        Tone.OK,
        room.text("team.waits.yes", room.name(offer.member()), seat.name()),
        room.text("team.waits.yes.why", room.work(facts, seat)),
        room.text("team.waits.yes.deed"),
        () -> place(seat, offer));
  }

  private void answer(Seat seat, Offer offer, boolean isYes) {
    room.desk()
        .tasks()
        .run(
            () -> room.seats().answer(seat.id(), offer.member(), isYes),
            outcome ->
                told(
                    outcome,
                    room.text(isYes ? "team.waits.saidYes" : "team.waits.saidNo", seat.name()),
                    deed -> takeBack(seat, offer, deed)));
  }

  private void place(Seat seat, Offer offer) {
    room.desk()
        .tasks()
        .run(
            () -> room.seats().place(seat.id(), offer.member()),
            outcome ->
                told(
                    outcome,
                    room.text("team.seats.placed", room.name(offer.member()), seat.name()),
                    this::undo));
  }

  private void told(SeatOutcome outcome, String done, Consumer<DeedId> undo) {
    SeatOutcome.refusal(outcome)
        .ifPresentOrElse(
            why -> room.desk().notices().done(room.refused(why)),
            () -> {
              if (outcome instanceof SeatOutcome.Noted(var deed))
                room.desk().notices().done(done, () -> undo.accept(deed));
            });
    room.desk().navigation().refresh();
  }

  private void takeBack(Seat seat, Offer offer, DeedId deed) {
    room.desk()
        .tasks()
        .run(
            () -> room.seats().takeBack(seat.id(), offer.member(), deed),
            refusal -> {
              refusal.ifPresent(why -> room.desk().notices().done(room.refused(why)));
              room.desk().navigation().refresh();
            });
  }

  private void undo(DeedId deed) {
    room.desk()
        .tasks()
        .run(
            () -> room.seats().undo(deed),
            outcome -> {
              outcome.refusal().ifPresent(why -> room.desk().notices().done(room.refused(why)));
              room.desk().navigation().refresh();
            });
  }
}
