package coop.meent.care.ui;

import coop.meent.base.Refusal;
import coop.meent.care.CareOutcome;
import coop.meent.care.Ground;
import coop.meent.care.StepStanding;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// With what somebody of the committee does not agree: chosen, since there is no place for words.
final class DeclineForm {

  private final CareDesk room;
  private final StepStanding standing;
  private final Consumer<CareOutcome.Done> done;
  private final NoticeBar notice;
  private final ChoiceField<Ground> ground;

  DeclineForm(CareDesk room, StepStanding standing, Consumer<CareOutcome.Done> done) {
    this.room = room;
    this.standing = standing;
    this.done = done;
    notice = new NoticeBar(room.desk().texts());
    ground = new ChoiceField<>(room.desk().texts());
  }

  void open() {
    ground.setId("careGround");
    ground.choices(List.of(Ground.values()), one -> one.in(room.desk().texts()));
    var deed = FormParts.primary("declineDeed", room.text("care.decline.deed"), this::act);
    var form =
        FormParts.form(
            notice,
            Prose.plain(room.text("care.decline.why")),
            new FormField(room.text("care.decline.ground"), ground),
            Prose.note(room.text("care.decline.next")),
            deed);
    var name = room.name(standing.step().member());
    room.desk().navigation().open(room.text("care.decline.title", name), form);
  }

  private void act() {
    var chosen = ground.value().get();
    if (chosen == null) {
      ground.requestFocus();
      return;
    }
    var step = standing.step();
    room.desk()
        .tasks()
        .run(
            () ->
                room.cases()
                    .decline(step.member(), Optional.of(step.from()), room.me().id(), chosen),
            this::tell);
  }

  private void tell(CareOutcome outcome) {
    switch (outcome) {
      case CareOutcome.Done made -> done.accept(made);
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
