package coop.meent.handover.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.handover.Block;
import coop.meent.handover.DossierOutcome;
import coop.meent.handover.Drill;
import coop.meent.handover.DrillDraft;
import coop.meent.member.Member;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.work.Assignment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// A fire drill: a few questions that whoever tries answers from the dossier alone. What could not
/// be found is written behind its question and becomes a gap.
final class DrillForm {

  private final HandoverDesk room;
  private final Assignment assignment;
  private final Consumer<DeedId> done;
  private final NoticeBar notice;
  private final ChoiceField<Member> tried;
  private final DateField on;
  private final Map<Block, TextField> missing = new LinkedHashMap<>();

  DrillForm(HandoverDesk room, Assignment assignment, Consumer<DeedId> done) {
    this.room = room;
    this.assignment = assignment;
    this.done = done;
    var texts = room.desk().texts();
    notice = new NoticeBar(texts);
    tried = new ChoiceField<>(texts);
    tried.setId("drillTried");
    tried.choices(
        room.present().stream().filter(one -> !one.id().equals(assignment.holder())).toList(),
        Member::name);
    if (!room.me().id().equals(assignment.holder())) tried.value().set(room.me());
    on = new DateField(texts);
    on.setId("drillOn");
    on.setNear(room.today());
    on.setValue(room.today());
    for (var block : Drill.ASKED) {
      var field = new TextField();
      field.setId("drill-" + block.name());
      field.setPromptText(room.text("drill.form.found"));
      missing.put(block, field);
    }
  }

  void open() {
    List<Node> parts = new ArrayList<>();
    parts.add(notice);
    parts.add(Prose.plain(room.text("drill.form.why")));
    parts.add(new FormField(room.text("drill.form.tried"), tried));
    parts.add(new FormField(room.text("drill.form.on"), on));
    parts.add(Prose.title(room.text("drill.form.asked")));
    parts.add(Prose.note(room.text("drill.form.how")));
    missing.forEach(
        (block, field) -> parts.add(new FormField(room.text("drill.ask." + block.name()), field)));
    room.dossiers()
        .space(assignment.id())
        .ifPresent(space -> parts.add(new ReadersLine(room.desk(), space)));
    var deed = FormParts.button("drillDeed", room.text("drill.form.deed"), this::act);
    deed.setDefaultButton(true);
    deed.getStyleClass().add("primary");
    parts.add(deed);
    room.desk()
        .navigation()
        .open(
            room.text("drill.form.title", assignment.name()),
            FormParts.form(parts.toArray(Node[]::new)));
  }

  private void act() {
    var day = on.typed();
    if (!tried.settle() || tried.value().get() == null) tried.requestFocus();
    else if (day.isEmpty()) on.requestFocus();
    else {
      Map<Block, String> words = new EnumMap<>(Block.class);
      missing.forEach((block, field) -> words.put(block, field.getText()));
      keep(
          DrillDraft.of(
              java.util.Objects.requireNonNull(tried.value().get()).id(), day.get(), words));
    }
  }

  private void keep(DrillDraft draft) {
    room.desk()
        .tasks()
        .run(
            () -> room.drills().hold(assignment.id(), draft, room.me().id()),
            outcome -> {
              switch (outcome) {
                case DossierOutcome.Written(var _, var deed) -> done.accept(deed);
                case Refusal refusal -> notice.refuse(refusal);
              }
            });
  }
}
