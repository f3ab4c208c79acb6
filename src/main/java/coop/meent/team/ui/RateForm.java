package coop.meent.team.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Money;
import coop.meent.store.Space;
import coop.meent.team.SeatOutcome;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What whoever sits here asks for an hour, from a day on.
final class RateForm {

  private final ComposeDesk room;
  private final BiConsumer<String, DeedId> done;
  private final NoticeBar notice;
  private final MoneyField rate;
  private final DateField from;

  private record Known(Optional<Money> rate, LocalDate today) {}

  RateForm(ComposeDesk room, BiConsumer<String, DeedId> done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.texts());
    rate = new MoneyField(room.texts());
    from = new DateField(room.texts());
  }

  void open() {
    room.desk().tasks().run(this::read, this::show);
  }

  private Known read() {
    var facts = room.seats().facts();
    return new Known(Optional.ofNullable(facts.rates().get(room.me().id())), facts.today());
  }

  private void show(Known known) {
    rate.setId("rate");
    known.rate.ifPresent(rate.value()::set);
    from.setId("rate-from");
    from.setNear(known.today);
    from.setValue(known.today);
    var save = FormParts.primary("rateSave", room.text("team.rate.save"), this::save);
    var form =
        FormParts.form(
            notice,
            Prose.note(room.text("team.rate.why")),
            new FormField(room.text("team.rate.hour"), rate),
            new FormField(room.text("team.rate.from"), from),
            new ReadersLine(room.desk(), Space.COMMON),
            save);
    room.desk().navigation().open(room.text("team.rate.mine"), form);
  }

  private void save() {
    if (!rate.error().getValue().isEmpty() || from.typed().isEmpty()) {
      rate.requestFocus();
      return;
    }
    var asked = Optional.ofNullable(rate.value().get()).orElse(Money.ZERO);
    var day = from.typed().get();
    room.desk()
        .tasks()
        .run(
            () -> room.seats().rate(room.me().id(), asked, day),
            outcome -> {
              notice.tell(SeatOutcome.refusal(outcome));
              if (outcome instanceof SeatOutcome.Noted(var deed)) {
                room.desk().navigation().closeSheet();
                done.accept(room.text("team.rate.kept"), deed);
              }
            });
  }
}
