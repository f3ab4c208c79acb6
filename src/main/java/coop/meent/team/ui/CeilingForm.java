package coop.meent.team.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.store.Space;
import coop.meent.team.SeatOutcome;
import coop.meent.team.TeamWish;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What all hours of an assignment may cost together; empty where nothing was agreed.
final class CeilingForm {

  private final ComposeDesk room;
  private final AssignmentId assignment;
  private final TeamWish wish;
  private final BiConsumer<String, DeedId> done;
  private final NoticeBar notice;
  private final MoneyField most;

  CeilingForm(
      ComposeDesk room, AssignmentId assignment, TeamWish wish, BiConsumer<String, DeedId> done) {
    this.room = room;
    this.assignment = assignment;
    this.wish = wish;
    this.done = done;
    notice = new NoticeBar(room.texts());
    most = new MoneyField(room.texts());
  }

  void open() {
    most.setId("ceiling");
    wish.ceiling().ifPresent(most.value()::set);
    var save = FormParts.primary("ceilingSave", room.text("team.seats.ceiling.save"), this::save);
    var form =
        FormParts.form(
            notice,
            Prose.note(room.text("team.seats.ceiling.why")),
            new FormField(room.text("team.seats.ceiling"), most),
            new ReadersLine(room.desk(), Space.COMMON),
            save);
    room.desk().navigation().open(room.text("team.seats.ceiling.set"), form);
  }

  private void save() {
    if (!most.error().getValue().isEmpty()) {
      most.requestFocus();
      return;
    }
    var wanted = new TeamWish(wish.weights(), Optional.ofNullable(most.value().get()));
    room.desk()
        .tasks()
        .run(
            () -> room.seats().keepWish(assignment, wanted),
            outcome -> {
              notice.tell(SeatOutcome.refusal(outcome));
              if (outcome instanceof SeatOutcome.Noted(var deed))
                done.accept(room.text("team.seats.ceiling.kept"), deed);
            });
  }
}
