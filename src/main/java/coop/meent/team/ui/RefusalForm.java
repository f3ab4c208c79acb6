package coop.meent.team.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.member.Member;
import coop.meent.store.Space;
import coop.meent.team.SeatOutcome;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;

/// Notes that a client refuses somebody, on a ground that its contract names and on no other: there
/// is no field for another.
final class RefusalForm {

  private final ComposeDesk room;
  private final AssignmentId assignment;
  private final Around around;
  private final BiConsumer<String, DeedId> done;
  private final NoticeBar notice;
  private final ChoiceField<Member> who;
  private final ComboBox<String> ground = new ComboBox<>();

  /// @param grounds as the contract card has them
  record Around(List<Member> members, List<String> grounds) {}

  RefusalForm(
      ComposeDesk room, AssignmentId assignment, Around around, BiConsumer<String, DeedId> done) {
    this.room = room;
    this.assignment = assignment;
    this.around = around;
    this.done = done;
    notice = new NoticeBar(room.texts());
    who = new ChoiceField<>(room.texts());
  }

  void open() {
    if (around.grounds.isEmpty()) notice.refuse(new SeatOutcome.NoGrounds());
    who.setId("refusal-who");
    who.choices(around.members, Member::name);
    ground.setId("refusal-ground");
    ground.getItems().setAll(around.grounds);
    if (around.grounds.size() == 1) ground.setValue(around.grounds.getFirst());
    var save = FormParts.primary("refusalSave", room.text("team.seats.refuse.save"), this::save);
    save.setDisable(around.grounds.isEmpty());
    var form =
        FormParts.form(
            notice,
            Prose.note(room.text("team.seats.refuse.why")),
            new FormField(room.text("team.ui.who"), who),
            new FormField(room.text("team.seats.ground"), ground),
            new ReadersLine(room.desk(), Space.COMMON),
            save);
    room.desk().navigation().open(room.text("team.seats.refuse"), form);
  }

  private void save() {
    who.settle();
    var member = who.value().get();
    var on = ground.getValue();
    if (member == null) who.requestFocus();
    else if (on == null) ground.requestFocus();
    else
      room.desk()
          .tasks()
          .run(
              () -> room.seats().refused(assignment, member.id(), on),
              outcome -> {
                notice.tell(SeatOutcome.refusal(outcome));
                if (outcome instanceof SeatOutcome.Noted(var deed))
                  done.accept(room.text("team.seats.refused", member.name(), on), deed);
              });
  }
}
