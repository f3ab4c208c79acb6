package coop.meent.idea.ui;

import coop.meent.base.Id.IdeaId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.idea.Idea;
import coop.meent.idea.IdeaDraft;
import coop.meent.idea.IdeaOutcome;
import coop.meent.idea.IdeaService;
import coop.meent.idea.IdeaStanding;
import coop.meent.idea.IdeaState;
import coop.meent.idea.Lineage;
import coop.meent.idea.Part;
import coop.meent.reader.Readers;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.StatusBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// One idea beside the table: what it says, whose it was and is, what was added and what it was
/// used for, who reads it, and what can be done with it.
final class IdeaSheet {

  private final IdeaDesk room;
  private final IdeaStanding one;
  private final Idea idea;
  private final Done done;
  private final Consumer<IdeaId> go;
  private final Texts texts;
  private final NoticeBar notice;

  /// What happens when something was done.
  interface Done {

    /// @param made the idea as it stands now
    /// @param words that say what was done
    void with(IdeaOutcome.Done made, String words);
  }

  /// What is shown besides the idea itself.
  private record Around(
      Set<MemberId> owes,
      List<IdeaStanding> bases,
      List<IdeaStanding> builtOn,
      List<IdeaStanding> others,
      List<Readers> wider,
      List<MemberId> colleagues) {}

  /// @param go shows another idea
  IdeaSheet(IdeaDesk room, IdeaStanding one, Done done, Consumer<IdeaId> go) {
    this.room = room;
    this.one = one;
    idea = one.idea();
    this.done = done;
    this.go = go;
    texts = room.texts();
    notice = new NoticeBar(texts);
  }

  void open() {
    room.desk().tasks().run(this::around, this::show);
  }

  private Around around() {
    IdeaService ideas = room.ideas();
    var all = ideas.ideas();
    return new Around(
        ideas.owes(one),
        all.stream().filter(other -> one.bases().contains(other.idea().id())).toList(),
        all.stream().filter(other -> other.bases().contains(idea.id())).toList(),
        all.stream()
            .filter(other ->
                other.end().isEmpty()
                    && !other.idea().id().equals(idea.id())
                    && !one.bases().contains(other.idea().id()))
            .toList(),
        ideas.wider(one, room.me()),
        room.colleagues());
  }

  private boolean isMine() {
    return one.owner().equals(room.me());
  }

  private boolean isNear() {
    return isMine() || one.isCredited(room.me());
  }

  private void show(Around around) {
    var form = FormParts.form(notice);
    var parts = form.getChildren();
    parts.add(new StatusBadge(IdeaRow.badge(one, texts)));
    idea.text().lines().map(Prose::plain).forEach(parts::add);
    parts.addAll(facts());
    if (!one.parts().isEmpty()) parts.addAll(added());
    parts.addAll(related("idea.bases", around.bases));
    parts.addAll(related("idea.builtOn", around.builtOn));
    if (!one.bases().isEmpty())
      parts.add(Prose.note(room.text("idea.owes", room.names(around.owes))));
    if (!one.uses().isEmpty()) parts.addAll(uses());
    if (!one.turns().isEmpty()) parts.addAll(turns());
    parts.add(ReadersLine.ofChoice(room.desk(), idea.space()));
    parts.add(
        FormParts.deeds(FormParts.button("ideaProof", room.text("idea.proof.open"), this::prove)));
    if (one.end().isEmpty()) parts.addAll(deeds(around));
    room.desk().navigation().open(idea.title(), form);
  }

  private List<Node> facts() {
    List<Node> facts = new ArrayList<>();
    facts.add(pair("idea.originator", room.name(idea.originator())));
    facts.add(pair("idea.field.on", texts.date(idea.on())));
    facts.add(pair("idea.owner", room.name(one.owner())));
    for (var offer : one.offers())
      offer.whom().ifPresent(who -> facts.add(pair("idea.asked", room.name(who))));
    one.end()
        .flatMap(Idea.Step::words)
        .ifPresent(why -> facts.add(Prose.plain(room.text("idea.ended.why", why))));
    return facts;
  }

  private Node pair(String key, String what) {
    return FormParts.pair(room.text(key), what, false);
  }

  private List<Node> added() {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("idea.parts")));
    for (var part : one.parts()) {
      var lines =
          new VBox(
              2,
              FormParts.pair(room.name(part.contributor()), part.state().in(texts), part.counts()),
              Prose.note(part.added()));
      boolean isMine = one.end().isEmpty() && one.waitsFor(part, room.me());
      parts.add(FormParts.item(lines));
      if (isMine) parts.add(answers(part));
    }
    return parts;
  }

  /// Several may wait at once, so that each pair of buttons has a name of its own.
  private Node answers(Part part) {
    var id = idea.id();
    int number = one.parts().indexOf(part) + 1;
    return FormParts.deeds(
        FormParts.button(
            "idea-yes-" + number,
            room.text("idea.deed.yes"),
            () -> run("yes", () -> room.ideas().answer(id, part.id(), true, room.me()))),
        FormParts.button(
            "idea-no-" + number,
            room.text("idea.deed.no"),
            () -> run("no", () -> room.ideas().answer(id, part.id(), false, room.me()))));
  }

  private List<Node> related(String key, List<IdeaStanding> ideas) {
    if (ideas.isEmpty()) return List.of();
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text(key)));
    for (var other : ideas)
      parts.add(
          FormParts.item(
              List.of(
                  Prose.plain(other.idea().title()),
                  Prose.note(room.text("idea.of", room.name(other.idea().originator())))),
              List.of(
                  FormParts.button(
                      "idea-go-" + other.idea().id().uuid(),
                      room.text("split.waits.deed"),
                      () -> go.accept(other.idea().id())))));
    return parts;
  }

  private List<Node> uses() {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(texts.count("idea.used", one.uses().size())));
    for (var use : one.uses())
      parts.add(
          FormParts.item(
              FormParts.pair(room.name(use.by()), texts.date(use.on()), false),
              Prose.note(use.words().orElse(""))));
    return parts;
  }

  private List<Node> turns() {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("idea.turns")));
    for (var turn : one.turns())
      parts.add(
          FormParts.pair(
              room.text("idea.turn", room.name(turn.from()), room.name(turn.to())),
              texts.date(turn.taken().on()),
              false));
    return parts;
  }

  private void prove() {
    room.desk()
        .tasks()
        .run(() -> room.ideas().lineage(idea.id()), found -> found.ifPresent(this::prove));
  }

  private void prove(Lineage lineage) {
    new ProofSheet(room, lineage, () -> go.accept(idea.id())).open();
  }

  private List<Node> deeds(Around around) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("idea.deeds")));
    var id = idea.id();
    var me = room.me();
    boolean isAsked = one.offerTo(me).isPresent();
    boolean isFree = !isMine() && one.state() == IdeaState.ASKS_OWNER;
    List<Node> first = new ArrayList<>();
    if (isAsked || isFree) first.add(deed("take", () -> room.ideas().take(id, me)));
    if (isAsked) first.add(deed("decline", () -> room.ideas().decline(id, me)));
    if (isMine() && !one.offers().isEmpty())
      first.add(deed("withdraw", () -> room.ideas().withdraw(id, me)));
    if (!first.isEmpty()) parts.add(FormParts.deeds(first.toArray(Node[]::new)));
    if (!one.isCredited(me)) parts.addAll(using());
    if (!idea.isPrivate() && !idea.originator().equals(me)) parts.addAll(telling());
    if (isNear() && !idea.isPrivate() && !around.colleagues.isEmpty())
      parts.addAll(crediting(around.colleagues));
    if (isNear() && !around.others.isEmpty()) parts.addAll(building(around.others));
    if (!around.wider.isEmpty()) parts.addAll(sharing(around.wider));
    if (isMine() && one.offers().isEmpty() && !idea.isPrivate() && !around.colleagues.isEmpty())
      parts.addAll(passing(around.colleagues));
    if (isMine()) parts.addAll(ending());
    return parts;
  }

  private Node deed(String what, Supplier<IdeaOutcome> act) {
    return FormParts.button("idea-" + what, room.text("idea.deed." + what), () -> run(what, act));
  }

  private void run(String what, Supplier<IdeaOutcome> act) {
    room.desk()
        .tasks()
        .run(
            act,
            outcome -> {
              switch (outcome) {
                case IdeaOutcome.Done made -> done.with(made, room.text("idea.done." + what));
                case Refusal refusal -> notice.refuse(refusal);
              }
            });
  }

  private List<Node> using() {
    var what = words("for");
    var on = new DateField(texts);
    on.setId("idea-usedOn");
    on.setValue(room.today());
    return List.of(
        new FormField(room.text("idea.field.for"), what),
        new FormField(room.text("idea.field.usedOn"), on),
        FormParts.deeds(
            FormParts.button(
                "idea-use",
                room.text("idea.deed.use"),
                () ->
                    on.typed()
                        .ifPresentOrElse(
                            day ->
                                run(
                                    "use",
                                    () ->
                                        room.ideas()
                                            .use(idea.id(), what.getText(), day, room.me())),
                            () -> notice.refuse(new IdeaForm.NoDay())))));
  }

  private List<Node> telling() {
    var what = words("mine");
    return List.of(
        new FormField(room.text("idea.field.mine"), what),
        FormParts.deeds(
            deed("tell", () -> room.ideas().tell(idea.id(), what.getText(), room.me()))));
  }

  private List<Node> crediting(List<MemberId> colleagues) {
    var whom = choice("whom", colleagues, room::name);
    var what = words("added");
    return List.of(
        new FormField(room.text("idea.field.whom"), whom),
        new FormField(room.text("idea.field.what"), what),
        FormParts.deeds(
            deed(
                "credit",
                () ->
                    room.ideas()
                        .credit(
                            idea.id(),
                            new IdeaDraft.Added(whom.getValue(), what.getText()),
                            room.me()))));
  }

  private List<Node> building(List<IdeaStanding> others) {
    var base = choice("on", others, other -> other.idea().title());
    return List.of(
        new FormField(room.text("idea.field.base"), base),
        FormParts.deeds(
            deed(
                "build",
                () -> room.ideas().build(idea.id(), base.getValue().idea().id(), room.me()))));
  }

  private List<Node> sharing(List<Readers> wider) {
    var whom = choice("wider", wider, readers -> readers.in(texts));
    var preview = ReadersLine.ofChoice(room.desk(), wider.getFirst().space());
    whom.valueProperty().addListener((_, _, now) -> preview.show(now.space()));
    return List.of(
        new FormField(room.text("idea.field.wider"), whom),
        preview,
        FormParts.deeds(
            deed("share", () -> room.ideas().share(idea.id(), whom.getValue(), room.me()))));
  }

  private List<Node> passing(List<MemberId> colleagues) {
    var whom = choice("next", colleagues, room::name);
    return List.of(
        new FormField(room.text("idea.field.next"), whom),
        Prose.note(room.text("idea.offer.why")),
        FormParts.deeds(
            deed("offer", () -> room.ideas().offer(idea.id(), whom.getValue(), room.me()))));
  }

  private List<Node> ending() {
    var why = words("why");
    return List.of(
        new FormField(room.text("idea.field.why"), why),
        FormParts.deeds(deed("end", () -> room.ideas().end(idea.id(), why.getText(), room.me()))));
  }

  private static TextField words(String name) {
    var field = new TextField();
    field.setId("idea-" + name);
    return field;
  }

  private static <T> ComboBox<T> choice(String name, List<T> among, Function<T, String> called) {
    var box = new ComboBox<>(FXCollections.observableArrayList(among));
    box.setConverter(new ChoiceNames<>(called));
    box.setId("idea-" + name);
    box.setValue(among.getFirst());
    return box;
  }
}
