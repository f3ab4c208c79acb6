package coop.meent.handover.ui;

import coop.meent.base.Id.HandoverId;
import coop.meent.handover.Calm;
import coop.meent.handover.HandoverOutcome;
import coop.meent.handover.WordDraft;
import coop.meent.handover.WordKind;
import coop.meent.member.Member;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.WordsArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/// What one of the two tells the other, in the fields that it needs.
final class SayForm {

  private final HandoverDesk room;
  private final HandoverId handover;
  private final WordKind kind;
  private final Optional<UUID> about;
  private final Acts acts;
  private final NoticeBar notice;
  private final ComboBox<Calm> calm = new ComboBox<>();
  private final WordsArea words = new WordsArea();
  private final DateField day;
  private final Moment time;
  private final ChoiceField<Member> person;

  SayForm(HandoverDesk room, HandoverId handover, WordKind kind, Acts acts) {
    this(room, handover, kind, Optional.empty(), acts);
  }

  /// @param about what was said before, and is answered now
  SayForm(HandoverDesk room, HandoverId handover, WordKind kind, Optional<UUID> about, Acts acts) {
    this.room = room;
    this.handover = handover;
    this.kind = kind;
    this.about = about;
    this.acts = acts;
    var texts = room.desk().texts();
    notice = new NoticeBar(texts);
    day = new DateField(texts);
    time = new Moment(room);
    person = new ChoiceField<>(texts);
    calm.setId("sayCalm");
    words.setId("sayWords");
    day.setId("sayDay");
    time.setId("sayTime");
    person.setId("sayPerson");
    words.setWrapText(true);
    words.setPrefRowCount(kind == WordKind.READ_BACK ? 8 : 4);
    calm.getItems().addAll(Calm.values());
    calm.setConverter(new ChoiceNames<>(one -> one.in(texts)));
    calm.setValue(Calm.CALM);
    day.setNear(room.today());
    person.choices(room.present(), Member::name);
  }

  private boolean hasMoment() {
    return kind == WordKind.ACTION || kind == WordKind.CALL || kind == WordKind.INTRODUCTION;
  }

  void open() {
    List<Node> parts = new ArrayList<>();
    parts.add(notice);
    parts.add(Prose.plain(room.text("handover.ask." + kind.name())));
    if (kind == WordKind.LABEL) parts.add(new FormField(room.text("handover.form.calm"), calm));
    if (hasMoment()) {
      parts.add(new FormField(room.text("handover.form.day"), day));
      parts.add(new FormField(room.text("handover.form.time"), time));
    }
    if (kind == WordKind.ACTION)
      parts.add(new FormField(room.text("handover.form.person"), person));
    parts.add(new FormField(room.text("handover.form.words." + kind.name()), words));
    room.transfers()
        .transfer(handover)
        .flatMap(one -> room.transfers().space(one.handover().assignment()))
        .ifPresent(space -> parts.add(new ReadersLine(room.desk(), space)));
    var deed = FormParts.primary("sayDeed", room.text("dossier.keep"), this::act);
    parts.add(deed);
    room.desk()
        .navigation()
        .open(room.text("handover.say." + kind.name()), FormParts.form(parts.toArray(Node[]::new)));
  }

  private void act() {
    var draft = draft();
    if (draft.words().isBlank() && kind == WordKind.MET) {
      notice.refuse(new HandoverOutcome.NoWords());
      words.requestFocus();
      return;
    }
    acts.act(() -> room.transfers().say(handover, draft, room.me().id()), notice);
  }

  private WordDraft draft() {
    var typed = words.getText().strip();
    var said = kind == WordKind.LABEL ? (calm.getValue().name() + " " + typed).strip() : typed;
    var draft = WordDraft.of(kind, said);
    if (about.isPresent()) draft = draft.about(about.get());
    var on = day.typed();
    var at = time.typed();
    if (hasMoment() && on.isPresent() && at.isPresent()) draft = draft.on(on.get(), at.get());
    var who = person.value().get();
    return kind == WordKind.ACTION && who != null ? draft.by(who.id()) : draft;
  }
}
