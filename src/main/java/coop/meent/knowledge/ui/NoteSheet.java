package coop.meent.knowledge.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.knowledge.Note;
import coop.meent.knowledge.NoteOutcome;
import coop.meent.knowledge.NoteStanding;
import coop.meent.knowledge.Source;
import coop.meent.member.Member;
import coop.meent.reader.Readers;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.StatusBadge;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/// One note beside the table: what it says, how far it can be relied on, whom it credits and who
/// reads it, and what can be done with it.
final class NoteSheet {

  private final KnowledgeDesk room;
  private final NoteStanding one;
  private final Done done;
  private final Texts texts;
  private final NoticeBar notice;

  /// What happens when something was done.
  interface Done {

    /// @param made the note as it stands now
    /// @param words that say what was done
    void with(NoteOutcome.Done made, String words);
  }

  /// What is shown besides the note itself.
  private record Around(Set<MemberId> credited, List<NoteStanding> notes, List<Readers> wider) {}

  NoteSheet(KnowledgeDesk room, NoteStanding one, Done done) {
    this.room = room;
    this.one = one;
    this.done = done;
    texts = room.texts();
    notice = new NoticeBar(texts);
  }

  void open() {
    var knowledge = room.knowledge();
    room.desk()
        .tasks()
        .run(
            () ->
                new Around(
                    knowledge.credited(one.note()),
                    knowledge.notes(),
                    knowledge.wider(one.note(), room.me())),
            this::show);
  }

  private boolean isMine() {
    return one.owner().equals(room.me());
  }

  private void show(Around around) {
    var form = FormParts.form(notice);
    var parts = form.getChildren();
    parts.add(new StatusBadge(NoteRow.badge(one, texts)));
    one.note().text().text().lines().map(Prose::plain).forEach(parts::add);
    parts.addAll(facts());
    parts.addAll(credits(around));
    if (!one.uses().isEmpty()) parts.addAll(uses());
    if (one.note().versions().size() > 1) parts.addAll(versions());
    parts.add(ReadersLine.ofChoice(room.desk(), one.note().space()));
    if (one.end().isEmpty()) parts.addAll(deeds(around));
    room.desk().navigation().open(one.note().text().title(), form);
  }

  private List<Node> facts() {
    List<Node> facts = new ArrayList<>();
    facts.add(pair("knowledge.field.kind", one.note().kind().in(texts)));
    facts.add(pair("knowledge.about", room.about(one.note().about())));
    facts.add(pair("knowledge.owner", room.name(one.owner())));
    one.asked().ifPresent(who -> facts.add(pair("knowledge.asked", room.name(who))));
    facts.add(pair("knowledge.review", texts.date(one.reviewBy())));
    facts.add(
        Prose.note(
            one.confirmedBy().isEmpty()
                ? room.text("knowledge.confirmed.none")
                : room.text(
                    "knowledge.confirmed",
                    one.confirmedBy().stream().map(room::name).collect(Collectors.joining(", ")))));
    one.end()
        .flatMap(Note.Word::words)
        .ifPresent(why -> facts.add(Prose.plain(room.text("knowledge.ended.why", why))));
    return facts;
  }

  private Node pair(String key, String what) {
    return FormParts.pair(room.text(key), what, false);
  }

  private List<Node> credits(Around around) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("knowledge.credit")));
    parts.add(
        Prose.plain(around.credited.stream().map(room::name).collect(Collectors.joining(", "))));
    for (var source : one.note().sources()) said(source, around.notes).ifPresent(parts::add);
    return parts;
  }

  private Optional<Node> said(Source source, List<NoteStanding> notes) {
    if (source.words().isPresent())
      return Optional.of(Prose.note(room.text("knowledge.from", source.words().get())));
    return source
        .note()
        .flatMap(id -> notes.stream().filter(note -> note.note().id().equals(id)).findFirst())
        .map(note ->
            Prose.note(
                room.text("knowledge.rests", note.note().text().title(), room.name(note.owner()))));
  }

  private List<Node> uses() {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(texts.count("knowledge.helped", one.uses().size())));
    for (var use : one.uses())
      parts.add(
          FormParts.item(
              FormParts.pair(room.name(use.by()), texts.date(use.on()), false),
              Prose.note(use.words().map(words -> "“" + words + "”").orElse(""))));
    return parts;
  }

  private List<Node> versions() {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("knowledge.before")));
    var versions = one.note().versions();
    for (var version : versions.subList(0, versions.size() - 1).reversed()) {
      var day = version.recordedAt().atZone(ZoneId.systemDefault()).toLocalDate();
      parts.add(
          FormParts.item(
              FormParts.pair(room.name(version.by()), texts.date(day), false),
              Prose.note(version.text().title() + "\n" + version.text().text())));
    }
    return parts;
  }

  private List<Node> deeds(Around around) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("knowledge.deeds")));
    List<Node> first = new ArrayList<>();
    boolean isAsked = one.asked().filter(room.me()::equals).isPresent();
    boolean isFree = !isMine() && one.state() == coop.meent.knowledge.NoteState.ASKS_OWNER;
    var id = one.note().id();
    var me = room.me();
    var knowledge = room.knowledge();
    if (isAsked || isFree) first.add(deed("take", () -> knowledge.take(id, me)));
    if (isAsked) first.add(deed("decline", () -> knowledge.decline(id, me)));
    if (isMine() || !one.note().last().by().equals(me))
      first.add(deed("confirm", () -> knowledge.confirm(id, me)));
    first.add(FormParts.button("noteBetter", room.text("knowledge.better"), this::better));
    parts.add(FormParts.deeds(first.toArray(Node[]::new)));
    if (!one.note().isOf(me)) parts.addAll(thanking());
    if (isMine() && !around.wider.isEmpty()) parts.addAll(sharing(around.wider));
    if (isMine() && one.asked().isPresent()) parts.addAll(withdrawing(one.asked().get()));
    else if (isMine() && one.note().space().kind() != Space.Kind.PRIVATE) parts.addAll(passing());
    if (isMine()) parts.addAll(ending());
    return parts;
  }

  private void better() {
    NoteForm.open(
        room, Optional.of(one), made -> done.with(made, room.text("knowledge.done.better")));
  }

  private Node deed(String what, Supplier<NoteOutcome> act) {
    return FormParts.button(
        "note-" + what, room.text("knowledge.deed." + what), () -> run(what, act));
  }

  private void run(String what, Supplier<NoteOutcome> act) {
    room.desk()
        .tasks()
        .run(
            act,
            outcome -> {
              switch (outcome) {
                case NoteOutcome.Done made -> done.with(made, room.text("knowledge.done." + what));
                case Refusal refusal -> notice.refuse(refusal);
              }
            });
  }

  private List<Node> thanking() {
    var words = words("thanks");
    return List.of(
        new FormField(room.text("knowledge.field.thanks"), words),
        FormParts.deeds(
            deed(
                "used", () -> room.knowledge().used(one.note().id(), words.getText(), room.me()))));
  }

  private List<Node> sharing(List<Readers> wider) {
    var whom = new ComboBox<>(FXCollections.observableArrayList(wider));
    whom.setConverter(new ChoiceNames<>(readers -> readers.in(texts)));
    whom.setId("note-wider");
    whom.setValue(wider.getFirst());
    var preview = ReadersLine.ofChoice(room.desk(), wider.getFirst().space());
    whom.valueProperty().addListener((_, _, now) -> preview.show(now.space()));
    return List.of(
        new FormField(room.text("knowledge.field.wider"), whom),
        preview,
        FormParts.deeds(
            deed(
                "share",
                () -> room.knowledge().share(one.note().id(), whom.getValue(), room.me()))));
  }

  private List<Node> passing() {
    var others =
        room.members().members().stream()
            .map(Member::id)
            .filter(id -> !id.equals(room.me()))
            .toList();
    if (others.isEmpty()) return List.of();
    var whom = new ComboBox<>(FXCollections.observableArrayList(others));
    whom.setConverter(new ChoiceNames<>(room::name));
    whom.setId("note-next");
    whom.setValue(others.getFirst());
    return List.of(
        new FormField(room.text("knowledge.field.next"), whom),
        FormParts.deeds(
            deed(
                "offer",
                () -> room.knowledge().offer(one.note().id(), whom.getValue(), room.me()))));
  }

  /// Whoever asked may think better of it until the other answers.
  private List<Node> withdrawing(MemberId whom) {
    return List.of(
        Prose.plain(room.text("knowledge.offered", room.name(whom))),
        FormParts.deeds(
            deed("withdraw", () -> room.knowledge().withdraw(one.note().id(), room.me()))));
  }

  private List<Node> ending() {
    var why = words("why");
    return List.of(
        new FormField(room.text("knowledge.field.why"), why),
        FormParts.deeds(
            deed("end", () -> room.knowledge().end(one.note().id(), why.getText(), room.me()))));
  }

  private static TextField words(String name) {
    var field = new TextField();
    field.setId("note-" + name);
    return field;
  }
}
