package coop.meent.team.ui;

import coop.meent.team.Offer;
import coop.meent.team.SeatFacts;
import coop.meent.team.SeatOutcome;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// The seats that whoever sits here is asked for. Yes or no; no reason is asked.
final class AskedOfMe extends VBox {

  private final ComposeDesk room;
  private final Consumer<SeatOutcome> told;

  /// @param told hears what came of an answer
  AskedOfMe(ComposeDesk room, Consumer<SeatOutcome> told) {
    this.room = room;
    this.told = told;
    setSpacing(8);
  }

  static List<Offer> of(SeatFacts facts, ComposeDesk room) {
    return facts.offers().stream()
        .filter(offer -> offer.member().equals(room.me().id()) && offer.isOpen())
        .filter(offer -> facts.seat(offer.seat()).filter(seat -> seat.stands()).isPresent())
        .toList();
  }

  void show(SeatFacts facts) {
    getChildren().clear();
    for (var offer : of(facts, room)) {
      var seat = facts.seat(offer.seat()).orElseThrow();
      var work = facts.assignments().get(seat.assignment());
      var about =
          room.text(
              "team.ui.offer",
              seat.name(),
              work == null ? "?" : work.name(),
              room.texts().shortDate(seat.from()),
              room.texts().shortDate(seat.to()),
              seat.hours());
      getChildren()
          .add(
              FormParts.item(
                  Prose.plain(about),
                  FormParts.deeds(
                      FormParts.button(
                          "offerYes", room.text("team.ui.offer.yes"), () -> answer(offer, true)),
                      FormParts.button(
                          "offerNo", room.text("team.ui.offer.no"), () -> answer(offer, false)))));
    }
    if (!getChildren().isEmpty()) getChildren().add(Prose.note(room.text("team.ui.offer.why")));
  }

  private void answer(Offer offer, boolean isYes) {
    room.desk().tasks().run(() -> room.seats().answer(offer.seat(), offer.member(), isYes), told);
  }
}
