package coop.meent.trial.ui;

import coop.meent.base.Refusal;
import coop.meent.member.Register;
import coop.meent.store.Space;
import coop.meent.trial.Matter;
import coop.meent.trial.Subject;
import coop.meent.trial.TrialOutcome;
import coop.meent.trial.TrialService.Choice;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// The board chooses what somebody on trial may read, thing by thing.
final class ReadingSheet {

  private final TrialDesk room;
  private final Register.Line line;
  private final Runnable then;
  private final NoticeBar notice;
  private final Map<Subject, CheckBox> boxes = new LinkedHashMap<>();

  ReadingSheet(TrialDesk room, Register.Line line, Runnable then) {
    this.room = room;
    this.line = line;
    this.then = then;
    notice = new NoticeBar(room.desk().texts());
  }

  void open() {
    room.desk().tasks().run(() -> room.trials().choices(line.id()), this::show);
  }

  private void show(List<Choice> choices) {
    var form = FormParts.form(notice, Prose.note(room.text("trial.ui.why")));
    add(form, choices, Matter.COLLEAGUES);
    group(form, "trial.ui.rules", choices, Matter.RULE);
    group(form, "trial.ui.assignments", choices, Matter.ASSIGNMENT);
    var deed = FormParts.primary("readingDeed", room.text("trial.ui.deed"), this::act);
    form.getChildren().addAll(new ReadersLine(room.desk(), Space.OFFICE), deed);
    room.desk().navigation().open(room.text("trial.ui.sheet", line.name()), form);
  }

  private void group(VBox form, String title, List<Choice> choices, Matter matter) {
    if (choices.stream().noneMatch(one -> one.subject().matter() == matter)) return;
    form.getChildren().add(Prose.title(room.text(title)));
    add(form, choices, matter);
  }

  private void add(VBox form, List<Choice> choices, Matter matter) {
    for (var choice : choices) {
      if (choice.subject().matter() != matter) continue;
      var box = new CheckBox(choice.words().in(room.desk().texts()));
      box.setId(
          "read-" + matter.name() + (matter == Matter.RULE ? "-" + choice.subject().id() : ""));
      box.setWrapText(true);
      box.setSelected(choice.isGiven());
      boxes.put(choice.subject(), box);
      form.getChildren().add(box);
    }
  }

  private void act() {
    Set<Subject> wanted = new LinkedHashSet<>();
    boxes.forEach((subject, box) -> {
      if (box.isSelected()) wanted.add(subject);
    });
    room.desk().tasks().run(() -> room.trials().choose(line.id(), wanted), this::tell);
  }

  private void tell(TrialOutcome outcome) {
    switch (outcome) {
      case TrialOutcome.Saved saved -> {
        room.desk().navigation().closeSheet();
        room.desk()
            .notices()
            .done(
                room.text("trial.ui.saved", line.name()),
                () ->
                    room.desk()
                        .tasks()
                        .run(() -> room.trials().undo(saved.deed()), any -> then.run()));
        then.run();
      }
      case TrialOutcome.HandedOver _ -> {}
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
