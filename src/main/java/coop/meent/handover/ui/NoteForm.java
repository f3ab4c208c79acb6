package coop.meent.handover.ui;

import coop.meent.handover.Block;
import coop.meent.handover.NoteDraft;
import coop.meent.member.Member;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.WordsArea;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Writing in a block, in its card: the words, and what belongs to them in that block. Whoever
/// writes of access says where the secret lies; what looks like one is refused.
final class NoteForm {

  private static final int ROWS = 3;

  private final HandoverDesk room;
  private final Block block;
  private final boolean isGap;
  private final NoticeBar notice;
  private final WordsArea words = new WordsArea();
  private final TextField place = new TextField();
  private final TextField granted = new TextField();
  private final ChoiceField<Member> person;
  private final DateField by;
  private final Moment at;

  NoteForm(HandoverDesk room, Block block, boolean isGap) {
    this.room = room;
    this.block = block;
    this.isGap = isGap;
    var texts = room.desk().texts();
    notice = new NoticeBar(texts);
    person = new ChoiceField<>(texts);
    by = new DateField(texts);
    at = new Moment(room);
    words.setWrapText(true);
    words.setPrefRowCount(ROWS);
    words.setId("words-" + block.name());
    place.setId("place-" + block.name());
    granted.setId("granted-" + block.name());
    person.setId("person-" + block.name());
    by.setId("by-" + block.name());
    at.setId("at-" + block.name());
    by.setNear(room.today());
    person.choices(room.present(), Member::name);
  }

  NoticeBar notice() {
    return notice;
  }

  void focus() {
    words.requestFocus();
  }

  void fill(NoteDraft said) {
    words.setText(said.words());
    said.place().ifPresent(place::setText);
    said.grantedBy().ifPresent(granted::setText);
    said.on().ifPresent(by::setValue);
    said.at().map(String::valueOf).ifPresent(at::setText);
    room.present().stream()
        .filter(one -> said.person().filter(one.id()::equals).isPresent())
        .findFirst()
        .ifPresent(person.value()::set);
  }

  NoteDraft draft() {
    var draft = NoteDraft.of(words.getText());
    if (block == Block.ACCESS && !isGap) draft = draft.keptAt(place.getText(), granted.getText());
    var chosen = person.value().get();
    if (hasPerson() && chosen != null) draft = draft.of(chosen.id());
    var day = by.typed();
    if (hasDay() && day.isPresent()) draft = draft.by(day.get());
    var time = at.typed();
    return block == Block.ACTIONS && time.isPresent() ? draft.at(time.get()) : draft;
  }

  private boolean hasPerson() {
    return !isGap
        && (block == Block.PROMISES
            || block == Block.ACTIONS
            || block == Block.RISKS
            || block == Block.ACCESS);
  }

  private boolean hasDay() {
    return hasPerson() && block != Block.RISKS;
  }

  Node node(Runnable keep, Runnable cancel) {
    List<Node> parts = new ArrayList<>();
    parts.add(notice);
    parts.add(Prose.note(room.text(isGap ? "dossier.gap.ask" : "dossier.ask." + block.name())));
    parts.add(new FormField(room.text(isGap ? "dossier.field.gap" : "dossier.field.words"), words));
    if (block == Block.ACCESS && !isGap) {
      parts.add(new FormField(room.text("dossier.field.place"), place));
      parts.add(new FormField(room.text("dossier.field.granted"), granted));
    }
    if (hasPerson())
      parts.add(new FormField(room.text("dossier.field.person." + block.name()), person));
    if (hasDay()) parts.add(new FormField(room.text("dossier.field.by." + block.name()), by));
    if (block == Block.ACTIONS && !isGap)
      parts.add(new FormField(room.text("handover.form.time"), at));
    var deed = FormParts.primary("keep-" + block.name(), room.text("dossier.keep"), keep);
    var back = FormParts.button("cancel-" + block.name(), room.text("dossier.cancel"), cancel);
    back.setCancelButton(true);
    parts.add(FormParts.deeds(deed, back));
    var form = new VBox(parts.toArray(Node[]::new));
    form.getStyleClass().add("split-part");
    return form;
  }
}
