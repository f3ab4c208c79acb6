package coop.meent.team;

import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import coop.meent.work.Assignment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The seats that a person was asked for and sat in, what was said, and what was asked for an hour.
public final class PersonalSeats implements PersonalPart {

  private final SeatService seats;

  public PersonalSeats(SeatService seats) {
    this.seats = seats;
  }

  @Override
  public Held of(Asked asked) {
    var facts = seats.facts();
    var offers =
        facts.offers().stream()
            .filter(offer -> offer.member().equals(asked.who()))
            .flatMap(
                offer -> facts.seat(offer.seat()).map(seat -> row(facts, seat, offer)).stream());
    var rate =
        Optional.ofNullable(facts.rates().get(asked.who())).stream()
            .map(one ->
                Rows.with("rate", one)
                    .said(texts -> texts.get("team.rate.hour") + " · " + texts.euro(one)));
    return new Held(
        "seats",
        texts -> texts.get("personal.part.seats"),
        Stream.concat(offers, rate).toList(),
        List.of());
  }

  private static Row row(SeatFacts facts, Seat seat, Offer offer) {
    var work =
        Optional.ofNullable(facts.assignments().get(seat.assignment()))
            .map(Assignment::name)
            .orElse("?");
    boolean sits = facts.in(seat.id()).contains(offer.member());
    return Rows.with("seat", seat.name())
        .and("assignment", work)
        .and("from", seat.from())
        .and("to", seat.to())
        .and("hours", seat.hours())
        .and("asked", offer.on())
        .and("said", offer.isYes().map(yes -> yes ? "yes" : "no").orElse(""))
        .and("sits", sits)
        .said(texts ->
            work
                + " · "
                + seat.name()
                + " · "
                + texts.shortDate(offer.on())
                + " · "
                + texts.get(sits ? "team.ui.sits" : said(offer)));
  }

  private static String said(Offer offer) {
    if (offer.isOpen()) return "team.offer.open";
    return offer.isAccepted() ? "team.offer.yes" : "team.offer.no";
  }
}
