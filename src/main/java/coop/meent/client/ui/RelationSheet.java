package coop.meent.client.ui;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Texts;
import coop.meent.client.ClientCircle;
import coop.meent.client.Contact;
import coop.meent.client.DaysToPay.Paid;
import coop.meent.client.Experience;
import coop.meent.client.Relation;
import coop.meent.client.RelationOutcome;
import coop.meent.client.Touch;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The circle around a client: the rhythm, whom one knows there, what was agreed, who of us was
/// there, and how it was.
final class RelationSheet {

  private static final int TOUCHES = 5;
  private static final int PERCENT = 100;

  private final RelationDesk room;
  private final ClientId client;
  private final Consumer<DeedId> done;
  private final Texts texts;
  private final NoticeBar notice;

  private record Found(Optional<Relation> relation, Optional<Paid> paid, ClientCircle circle) {}

  RelationSheet(RelationDesk room, ClientId client, Consumer<DeedId> done) {
    this.room = room;
    this.client = client;
    this.done = done;
    texts = room.desk().texts();
    notice = new NoticeBar(texts);
  }

  void open() {
    room.desk()
        .tasks()
        .run(
            () ->
                new Found(
                    room.relations().relation(client),
                    room.daysToPay().of(client),
                    room.circles().of(client)),
            this::show);
  }

  private void show(Found found) {
    if (found.relation.isEmpty()) return;
    var relation = found.relation.get();
    var form = FormParts.form(notice);
    form.getChildren().addAll(rhythm(relation));
    form.getChildren().addAll(circle(found.circle));
    form.getChildren().addAll(contacts(relation));
    form.getChildren().addAll(card(relation));
    form.getChildren().addAll(experience(relation, found.paid));
    room.desk().navigation().open(relation.client().name(), form);
  }

  private List<Node> rhythm(Relation one) {
    List<Node> parts = new ArrayList<>();
    parts.add(pair("client.holder", one.holder().map(room::name).orElse(room.text("client.none"))));
    parts.add(pair("client.last", one.lastTouch().map(texts::date).orElse("–")));
    one.due().ifPresent(day -> parts.add(pair("client.due", texts.date(day))));
    one.overdue().ifPresent(day -> parts.add(pair("client.overdue", texts.date(day))));
    var names = one.faces().stream().map(room::name).sorted().collect(Collectors.joining(", "));
    if (!names.isEmpty()) parts.add(Prose.note(room.text("client.facesAre", names)));
    if (one.hasOneFace()) parts.add(Prose.note(room.text("client.oneFace.why")));
    one.touches().stream()
        .limit(TOUCHES)
        .forEach(touch ->
            parts.add(
                FormParts.pair(
                    touch.kind().in(texts) + " · " + room.name(touch.by()),
                    texts.shortDate(touch.on()),
                    false)));
    var spoken = FormParts.deeds();
    for (var kind : List.of(Touch.Kind.CALL, Touch.Kind.MEETING, Touch.Kind.MAIL))
      spoken
          .getChildren()
          .add(
              FormParts.button(
                  "touch-" + kind,
                  room.text("client.touched." + kind),
                  () -> act(() -> room.relations().touch(client, touch(kind)))));
    parts.add(spoken);
    parts.add(
        FormParts.deeds(
            button("relationHold", "client.hold", () -> forms().hold(one)),
            button(
                "relationMine",
                "client.mine",
                () -> act(() -> room.relations().hold(client, Optional.of(room.me().id()))))));
    return parts;
  }

  /// Who worked there with what each likes to do, and the seats that nobody sits in yet.
  private List<Node> circle(ClientCircle circle) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("client.circle")));
    if (circle.people().isEmpty()) parts.add(Prose.note(room.text("client.circle.none")));
    for (var one : circle.people()) parts.add(person(one));
    for (var seat : circle.open())
      parts.add(
          FormParts.item(
              FormParts.pair(
                  room.text("client.circle.open", seat.seat()),
                  texts.shortDate(seat.from()),
                  false),
              Prose.note(seat.work() + " · " + texts.count("client.circle.asked", seat.asked()))));
    return parts;
  }

  private Node person(ClientCircle.Person one) {
    var item = FormParts.item(Prose.strong(room.name(one.member())));
    if (one.isNow()) item.getChildren().add(Prose.note(room.text("client.circle.now")));
    likes(item, "client.circle.gladly", one.gladly());
    likes(item, "client.circle.grows", one.grows());
    return item;
  }

  private void likes(VBox item, String key, List<String> skills) {
    if (!skills.isEmpty())
      item.getChildren().add(Prose.note(room.text(key, String.join(", ", skills))));
  }

  private Touch touch(Touch.Kind kind) {
    return new Touch(room.me().id(), kind, room.today(), Optional.empty());
  }

  private RelationForms forms() {
    return new RelationForms(room, client, deed -> again(deed));
  }

  private List<Node> contacts(Relation one) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("client.contacts")));
    var here = one.contacts().stream().filter(contact -> contact.ended().isEmpty()).toList();
    if (here.isEmpty()) parts.add(Prose.note(room.text("client.contacts.none")));
    for (var contact : here) parts.add(contact(contact));
    parts.add(FormParts.deeds(button("contactAdd", "client.contact.add", () -> forms().contact())));
    return parts;
  }

  private Node contact(Contact one) {
    var reach =
        Stream.of(one.part(), one.email(), one.phone())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    var item = FormParts.item(Prose.strong(one.name()));
    if (!reach.isEmpty()) item.getChildren().add(Prose.note(reach));
    if (one.isPrivate()) item.getChildren().add(Prose.note(room.text("client.contact.private")));
    var end =
        button(
            "contactEnd",
            "client.contact.end",
            () -> act(() -> room.relations().endContact(one.id())));
    end.getStyleClass().add("quiet");
    item.getChildren().add(end);
    return item;
  }

  private List<Node> card(Relation one) {
    List<Node> parts = new ArrayList<>();
    var card = one.card();
    parts.add(Prose.title(room.text("client.card")));
    card.substitution().ifPresent(word -> parts.add(pair("client.substitution", word.in(texts))));
    card.grounds().ifPresent(word -> parts.add(Prose.note(word)));
    card.dealKind().ifPresent(word -> parts.add(pair("client.deal", word.in(texts))));
    card.clause()
        .ifPresent(word ->
            parts.add(
                Prose.note(
                    card.clauseEnd()
                        .map(last -> room.text("client.clause.until", word, last))
                        .orElseGet(() -> room.text("client.clause.says", word)))));
    card.secrecy().ifPresent(word -> parts.add(Prose.note(room.text("client.secrecy.says", word))));
    card.noticeDays()
        .ifPresent(days -> parts.add(pair("client.notice", texts.count("cover.days", days))));
    card.marginHundredths()
        .ifPresent(part ->
            parts.add(
                pair(
                    "client.margin",
                    part / PERCENT
                        + (part % PERCENT == 0 ? "" : "," + "%02d".formatted(part % PERCENT))
                        + "%")));
    parts.add(FormParts.deeds(button("cardChange", "client.card.change", () -> forms().card(one))));
    return parts;
  }

  /// Facts first; what members told only from two of them on.
  private List<Node> experience(Relation one, Optional<Paid> paid) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("client.experience")));
    paid.ifPresent(facts ->
        parts.add(
            Prose.plain(
                room.text(
                    "client.paid",
                    facts.days(),
                    facts.invoices(),
                    one.client().terms().paymentDays().orElse(30)))));
    if (one.shown().isEmpty()) {
      parts.add(Prose.note(room.text("client.tooFew", Relation.ENOUGH)));
    } else {
      parts.add(Prose.plain(room.text("client.again", one.wouldAgain(), one.shown().size())));
      for (var told : one.shown()) parts.add(told(told));
    }
    for (var reply : one.replies())
      parts.add(
          FormParts.item(
              Prose.plain(reply.words()),
              Prose.note(room.text("client.replied", texts.shortDate(reply.on())))));
    parts.add(
        FormParts.deeds(
            button("experienceTell", "client.tell", () -> forms().tell()),
            button("experienceReply", "client.reply", () -> forms().reply())));
    return parts;
  }

  private Node told(Experience one) {
    var item =
        FormParts.item(
            FormParts.pair(one.scopeChanges().in(texts), texts.shortDate(one.on()), false));
    one.words().ifPresent(words -> item.getChildren().add(Prose.plain(words)));
    item.getChildren().add(Prose.note(room.text("client.expires", texts.shortDate(one.expires()))));
    return item;
  }

  private void act(Supplier<RelationOutcome> deed) {
    room.desk()
        .tasks()
        .run(
            deed,
            outcome -> {
              notice.tell(RelationOutcome.refusal(outcome));
              if (outcome instanceof RelationOutcome.Kept(var kept)) again(kept);
            });
  }

  private void again(DeedId deed) {
    done.accept(deed);
    new RelationSheet(room, client, done).open();
  }

  private Node pair(String key, String says) {
    return FormParts.pair(room.text(key), says, false);
  }

  private Button button(String id, String key, Runnable deed) {
    return FormParts.button(id, room.text(key), deed);
  }
}
