package coop.meent.knowledge.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Refusal;
import coop.meent.knowledge.About;
import coop.meent.knowledge.NoteDraft;
import coop.meent.knowledge.NoteKind;
import coop.meent.knowledge.NoteOutcome;
import coop.meent.knowledge.NoteStanding;
import coop.meent.knowledge.NoteText;
import coop.meent.knowledge.Source;
import coop.meent.knowledge.ui.KnowledgeDesk.ClientName;
import coop.meent.knowledge.ui.KnowledgeDesk.SkillName;
import coop.meent.member.Member;
import coop.meent.reader.Readers;
import coop.meent.ui.DateField;
import coop.meent.ui.FormFields;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The form to write a note, or to write one better. A new one is read by nobody else until its
/// writer chooses otherwise, and who will read it stands below the choice.
final class NoteForm {

  private final KnowledgeDesk room;
  private final Optional<NoteStanding> known;
  private final Consumer<NoteOutcome.Done> done;
  private final NoticeBar notice;
  private final VBox form;
  private final TextField title;
  private final TextArea text;
  private final ComboBox<NoteKind> kind;
  private final ComboBox<Optional<ClientName>> client;
  private final ComboBox<Optional<SkillName>> skill;
  private final TextField sector;
  private final DateField review;
  private final ComboBox<Optional<Member>> person;
  private final ComboBox<Optional<NoteStanding>> cited;
  private final TextField outside;
  private final ComboBox<Readers> readers;
  private final ReadersLine preview;

  /// What there is to choose from.
  private record Choices(List<NoteStanding> notes, List<Readers> readers) {}

  /// @param known the one to be written better; empty for a new one
  static void open(
      KnowledgeDesk room, Optional<NoteStanding> known, Consumer<NoteOutcome.Done> done) {
    room.desk()
        .tasks()
        .run(
            () -> new Choices(room.knowledge().notes(), room.knowledge().readers(room.me())),
            choices -> new NoteForm(room, known, choices, done).show());
  }

  private NoteForm(
      KnowledgeDesk room,
      Optional<NoteStanding> known,
      Choices choices,
      Consumer<NoteOutcome.Done> done) {
    this.room = room;
    this.known = known;
    this.done = done;
    notice = new NoticeBar(room.texts());
    boolean isNew = known.isEmpty();
    form =
        FormParts.form(
            notice, Prose.note(room.text(isNew ? "knowledge.form" : "knowledge.form.better")));
    var fields = new FormFields(form, room.texts(), room.today(), "note-", "knowledge.field.");
    var before = known.map(one -> one.note().text());
    title = fields.words("title", before.map(NoteText::title).orElse(""));
    text = new TextArea(before.map(NoteText::text).orElse(""));
    text.setWrapText(true);
    text.setPrefRowCount(8);
    fields.add("text", text);
    var about = known.map(one -> one.note().about());
    var hidden =
        new FormFields(new VBox(), room.texts(), room.today(), "note-", "knowledge.field.");
    var first = isNew ? fields : hidden;
    kind = first.firstOf("kind", List.of(NoteKind.values()), one -> one.in(room.texts()));
    client = perhaps(first, "client", room.clients().get(), ClientName::name);
    skill = perhaps(first, "skill", room.skills().get(), SkillName::name);
    sector = first.words("sector", about.flatMap(About::sector).orElse(""));
    known.ifPresent(one -> kind.setValue(one.note().kind()));
    review = fields.day("review", kind.getValue().reviewAfter(room.today()));
    kind.valueProperty().addListener((_, _, now) -> propose(now));
    form.getChildren().add(Prose.title(room.text("knowledge.sources")));
    var others =
        room.members().members().stream().filter(one -> !one.id().equals(room.me())).toList();
    person = perhaps(fields, "person", others, Member::name);
    var open =
        choices.notes().stream()
            .filter(one ->
                one.end().isEmpty()
                    && !known.map(NoteStanding::note).equals(Optional.of(one.note())))
            .toList();
    cited = perhaps(fields, "cited", open, one -> one.note().text().title());
    outside = fields.words("outside", "");
    readers = first.firstOf("readers", choices.readers(), one -> one.in(room.texts()));
    preview =
        known
            .map(one -> new ReadersLine(room.desk(), one.note().space()))
            .orElseGet(() -> ReadersLine.ofChoice(room.desk(), readers.getValue().space()));
    readers.valueProperty().addListener((_, _, now) -> preview.show(now.space()));
  }

  private <T> ComboBox<Optional<T>> perhaps(
      FormFields fields, String name, List<T> among, Function<T, String> called) {
    List<Optional<T>> all = new ArrayList<>(List.of(Optional.empty()));
    among.stream().map(Optional::of).forEach(all::add);
    return fields.firstOf(name, all, one -> one.map(called).orElse(room.text("knowledge.none")));
  }

  private void propose(NoteKind now) {
    review.setValue(now.reviewAfter(room.today()));
  }

  private void show() {
    Named words = texts -> texts.get(known.isEmpty() ? "knowledge.write" : "knowledge.better");
    var heading = words.in(room.texts());
    form.getChildren().add(preview);
    var button = FormParts.primary("noteDeed", room.text("knowledge.save"), this::act);
    form.getChildren().add(button);
    room.desk().navigation().open(heading, form);
  }

  /// The day by which it is to be looked over cannot be read.
  record NoDay() implements Refusal {}

  private void act() {
    Optional<LocalDate> day = review.typed();
    if (day.isEmpty()) {
      notice.refuse(new NoDay());
      return;
    }
    var said = new NoteText(title.getText(), text.getText(), day.get());
    var sources = sources();
    var about =
        new About(
            client.getValue().map(ClientName::id),
            skill.getValue().map(SkillName::id),
            Optional.of(sector.getText()));
    var draft = new NoteDraft(kind.getValue(), about, said, sources);
    var whom = readers.getValue();
    room.desk()
        .tasks()
        .run(
            () ->
                known
                    .map(one -> room.knowledge().rewrite(one.note().id(), said, sources, room.me()))
                    .orElseGet(() -> room.knowledge().write(draft, whom, room.me())),
            this::tell);
  }

  private List<Source> sources() {
    List<Source> all = new ArrayList<>();
    Optional<MemberId> member = person.getValue().map(Member::id);
    member.map(Source::of).ifPresent(all::add);
    cited.getValue().map(one -> Source.of(one.note().id())).ifPresent(all::add);
    if (!outside.getText().isBlank()) all.add(Source.of(outside.getText()));
    return all;
  }

  private void tell(NoteOutcome outcome) {
    switch (outcome) {
      case NoteOutcome.Done made -> done.accept(made);
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
