package coop.meent.development.ui;

import coop.meent.base.Money;
import coop.meent.development.Evidence;
import coop.meent.development.LearningRound;
import coop.meent.development.LeftOver;
import coop.meent.development.RoundDraft;
import coop.meent.development.RoundStanding;
import coop.meent.store.Space;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The forms for common rounds.
final class RoundForms {

  private static final int WEEKS = 4;

  private final DevelopmentDesk room;
  private final DevelopmentSaying done;

  RoundForms(DevelopmentDesk room, DevelopmentSaying done) {
    this.room = room;
    this.done = done;
  }

  /// All that decides what becomes of the money is asked for at once.
  void open() {
    open(Optional.empty());
  }

  /// @param wish filled in already; all of it can be changed
  void open(Optional<LearningWish> wish) {
    var form = new TrainingForm(room, "round", done);
    var name =
        form.words(
            "roundName",
            wish.map(one -> room.text("development.round.learn", one.name())).orElse(""));
    var aim = form.words("aim", wish.map(LearningWish::why).orElse(""));
    var least = form.money("roundLeast", Optional.empty());
    var most = form.money("roundMost", Optional.empty());
    var pool = form.money("roundPool", Optional.of(Money.ZERO));
    var opens = form.day("opens", room.today());
    var closes = form.day("closes", room.today().plusWeeks(WEEKS));
    var left =
        form.choice("leftOver", Arrays.asList(LeftOver.values()), one -> one.in(room.texts()));
    form.open(
        room.text("development.round.open"),
        Space.COMMON,
        () -> {
          var first = opens.typed();
          var last = closes.typed();
          var lowest = least.value().get();
          if (first.isEmpty() || last.isEmpty() || lowest == null) return Optional.empty();
          var highest = Optional.ofNullable(most.value().get()).orElse(lowest);
          var draft =
              new RoundDraft(
                  name.getText(),
                  aim.getText(),
                  new LearningRound.Aims(
                      lowest, highest, Optional.ofNullable(pool.value().get()).orElse(Money.ZERO)),
                  first.get(),
                  last.get(),
                  left.getValue());
          return Optional.of(() -> room.development().open(draft, room.me()));
        });
  }

  void pledge(RoundStanding one) {
    var form = new TrainingForm(room, "pledge", done);
    var mine = one.of(room.me());
    var amount = form.money("pledge", Optional.of(mine).filter(Money::isPositive));
    form.open(
        one.round().name(),
        Space.COMMON,
        () ->
            Optional.ofNullable(amount.value().get())
                .map(sum -> () -> room.development().pledge(one.round().id(), sum, room.me())));
  }

  /// @param papers that could show it; one at least
  void pay(RoundStanding one, List<Evidence.Paper> papers) {
    var form = new TrainingForm(room, "roundPay", done);
    var paper =
        form.choice(
            "bill",
            papers,
            bill ->
                room.text(
                    "development.bill",
                    bill.number(),
                    bill.text(),
                    room.texts().euro(bill.gross())));
    var last =
        form.choice(
            "last",
            List.of(true, false),
            is -> room.text(is ? "development.round.last.yes" : "development.last.no"));
    form.open(
        one.round().name(),
        Space.COMMON,
        () ->
            Optional.ofNullable(paper.getValue())
                .map(bill ->
                    () ->
                        room.development()
                            .pay(one.round().id(), bill.number(), last.getValue(), room.me())));
  }
}
