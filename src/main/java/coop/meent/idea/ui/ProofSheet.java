package coop.meent.idea.ui;

import coop.meent.idea.Lineage;
import coop.meent.idea.LineageWords;
import coop.meent.ui.Badge;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// The life of an idea, step by step, and how far each can be proven.
final class ProofSheet {

  /// So much of a change's hash is enough to tell it from others; all of it is in the command.
  private static final int HASH = 12;

  private final IdeaDesk room;
  private final Lineage lineage;
  private final Runnable back;

  ProofSheet(IdeaDesk room, Lineage lineage, Runnable back) {
    this.room = room;
    this.lineage = lineage;
    this.back = back;
  }

  void open() {
    var title = lineage.idea().idea().title();
    var form = FormParts.form(Prose.note(room.text("idea.proof.why")));
    for (var line : lineage.lines()) form.getChildren().add(item(line));
    form.getChildren()
        .add(FormParts.deeds(FormParts.button("ideaBack", room.text("idea.proof.back"), back)));
    room.desk().navigation().open(room.text("idea.proof.title", title), form);
  }

  private Node item(Lineage.Line line) {
    var texts = room.texts();
    var day = line.recordedAt().atZone(ZoneId.systemDefault()).toLocalDate();
    List<Node> parts = new ArrayList<>();
    parts.add(FormParts.pair(LineageWords.of(line, texts, room::name), texts.date(day), false));
    line.step()
        .flatMap(step -> step.words())
        .ifPresent(words -> parts.add(Prose.note("“" + words + "”")));
    if (!line.counts()) parts.add(Prose.note(room.text("idea.proof.silent")));
    parts.add(new StatusBadge(new Badge(tone(line.proof()), line.proof().in(texts))));
    line.change()
        .ifPresent(
            hash -> parts.add(Prose.note(room.text("idea.proof.change", hash.substring(0, HASH)))));
    return FormParts.item(parts.toArray(Node[]::new));
  }

  private static Tone tone(Lineage.Proof proof) {
    return switch (proof) {
      case BROKEN, OTHER_LAPTOP -> Tone.LOOK;
      case PRIVATE, UNSHARED -> Tone.NEUTRAL;
      case UNSENT -> Tone.WAIT;
      case SIGNED, VERIFIED -> Tone.OK;
    };
  }
}
