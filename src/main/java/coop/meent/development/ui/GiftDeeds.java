package coop.meent.development.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.development.Gift;
import coop.meent.development.GiftDraft;
import coop.meent.development.LapseForecast;
import coop.meent.store.Space;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The forms for giving away what lapses, and for saying thanks.
final class GiftDeeds {

  private final DevelopmentDesk room;
  private final DevelopmentSaying done;

  private record Found(LapseForecast forecast, List<Optional<MemberId>> receivers) {}

  GiftDeeds(DevelopmentDesk room, DevelopmentSaying done) {
    this.room = room;
    this.done = done;
  }

  /// What lapses within the nearest warning is filled in, and the pool: one key gives it.
  void give() {
    room.desk().tasks().run(this::find, this::show);
  }

  private Found find() {
    List<Optional<MemberId>> receivers = new ArrayList<>(List.of(Optional.empty()));
    for (var one : room.development().receivers(room.me())) receivers.add(Optional.of(one));
    return new Found(room.development().forecast(room.me()), receivers);
  }

  private void show(Found found) {
    var form = new TrainingForm(room, "give", done);
    var givable = found.forecast.givable();
    form.part(
        Prose.strong(
            room.text(
                "development.give.lapses", room.texts().euro(givable), LapseForecast.FARTHEST)));
    var to =
        form.choice(
            "to",
            found.receivers,
            one -> one.map(room::name).orElse(room.text("development.pool.to")));
    var amount = form.money("gift", Optional.of(nearest(found.forecast)));
    var words = form.words("words", "");
    form.open(
        room.text("development.give"),
        Space.COMMON,
        () ->
            Optional.ofNullable(amount.value().get())
                .map(sum ->
                    () ->
                        room.development()
                            .give(
                                new GiftDraft(room.me(), to.getValue(), sum, words.getText()),
                                room.me())));
  }

  private static Money nearest(LapseForecast forecast) {
    var soon =
        forecast
            .warning()
            .map(months ->
                Money.sum(
                    forecast.giving().stream()
                        .filter(one -> !one.on().isAfter(forecast.day().plusMonths(months)))
                        .map(one -> one.amount())
                        .toList()))
            .orElse(Money.ZERO);
    return soon.isPositive() ? soon : forecast.givable();
  }

  /// For what somebody gave.
  void thank(Gift gift) {
    var form = new TrainingForm(room, "thank", done);
    form.part(
        Prose.strong(
            room.text(
                "development.gift.from",
                room.name(gift.giver()),
                room.texts().euro(gift.amount()))));
    if (!gift.words().isEmpty()) form.part(Prose.plain("“" + gift.words() + "”"));
    var words = form.words("thanks", "");
    form.open(
        room.text("development.thank"),
        Space.COMMON,
        () -> Optional.of(() -> room.development().thank(gift.id(), room.me(), words.getText())));
  }
}
