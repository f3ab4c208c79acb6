package coop.meent.handover.ui;

import coop.meent.base.Refusal;
import coop.meent.handover.Block;
import coop.meent.handover.Dossier;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// A fire drill: a few questions that whoever tries answers from the dossier alone, and of each
/// whether the answer stood there. What could not be found becomes a gap. A block in which nothing
/// stands is not found from the start.
final class DrillForm {

  private final HandoverDesk room;
  private final Dossier dossier;
  private final BiConsumer<DossierOutcome.Written, DrillDraft> done;
  private final NoticeBar notice;
  private final ChoiceField<Member> tried;
  private final DateField on;
  private final Map<Block, DrillAnswer> answers = new LinkedHashMap<>();

  /// @param done takes what was noted
  DrillForm(
      HandoverDesk room, Dossier dossier, BiConsumer<DossierOutcome.Written, DrillDraft> done) {
    this.room = room;
    this.dossier = dossier;
    this.done = done;
    var texts = room.desk().texts();
    notice = new NoticeBar(texts);
    tried = new ChoiceField<>(texts);
    tried.setId("drillTried");
    var holder = dossier.assignment().holder();
    tried.choices(
        room.present().stream().filter(one -> !one.id().equals(holder)).toList(), Member::name);
    on = new DateField(texts);
    on.setId("drillOn");
    on.setNear(room.today());
    on.setValue(room.today());
    for (var block : Drill.ASKED) answers.put(block, new DrillAnswer(room, dossier.part(block)));
  }

  void open() {
    List<Node> parts = new ArrayList<>();
    parts.add(notice);
    parts.add(Prose.plain(room.text("drill.form.why")));
    parts.add(new FormField(room.text("drill.form.tried"), tried));
    parts.add(new FormField(room.text("drill.form.on"), on));
    parts.add(Prose.title(room.text("drill.form.asked")));
    parts.add(Prose.note(room.text("drill.form.how")));
    for (var answer : answers.values()) parts.add(answer.node());
    room.dossiers()
        .space(dossier.assignment().id())
        .ifPresent(space -> parts.add(new ReadersLine(room.desk(), space)));
    var deed = FormParts.primary("drillDeed", room.text("drill.form.deed"), this::act);
    parts.add(deed);
    room.desk()
        .navigation()
        .open(
            room.text("drill.form.title", dossier.assignment().name()),
            FormParts.form(parts.toArray(Node[]::new)));
  }

  private void act() {
    var day = on.typed();
    if (!tried.settle() || tried.value().get() == null) tried.requestFocus();
    else if (day.isEmpty()) on.requestFocus();
    else {
      var who = Objects.requireNonNull(tried.value().get()).id();
      keep(DrillDraft.of(who, day.get(), said(true).keySet(), said(false)));
    }
  }

  private Map<Block, String> said(boolean isFound) {
    return answers.entrySet().stream()
        .filter(one -> isFound ? one.getValue().isFound() : one.getValue().isMissing())
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().words()));
  }

  private void keep(DrillDraft draft) {
    room.desk()
        .tasks()
        .run(
            () -> room.drills().hold(dossier.assignment().id(), draft, room.me().id()),
            outcome -> {
              switch (outcome) {
                case DossierOutcome.Written written -> done.accept(written, draft);
                case DossierOutcome.Unanswered unanswered -> {
                  notice.refuse(unanswered);
                  Objects.requireNonNull(answers.get(unanswered.blocks().getFirst())).focus();
                }
                case Refusal refusal -> notice.refuse(refusal);
              }
            });
  }
}
