package coop.meent.member.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.member.EventKind;
import coop.meent.member.EventWords;
import coop.meent.member.History;
import coop.meent.member.Member;
import coop.meent.member.MembershipOutcome;
import coop.meent.member.Register;
import coop.meent.statute.Consent;
import coop.meent.statute.ConsentBook;
import coop.meent.statute.ConsentOutcome;
import coop.meent.statute.Rulebook;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A member beside the table: where they stand on the day that is looked at, what can be done now,
/// and all that happened.
final class MemberCard {

  /// Where the card leads.
  record Ways(Consumer<Member> change, Consumer<MembershipOutcome.Done> done) {}

  private record Found(
      Optional<Register.Line> line,
      Optional<Register.Line> now,
      Optional<History> history,
      Optional<Member> member,
      Rulebook rulebook,
      ConsentBook consents) {}

  private final MembersDesk room;
  private final MemberId who;
  private final LocalDate day;
  private final Ways ways;
  private final Texts texts;
  private final NoticeBar notice;

  MemberCard(MembersDesk room, MemberId who, LocalDate day, Ways ways) {
    this.room = room;
    this.who = who;
    this.day = day;
    this.ways = ways;
    texts = room.desk().texts();
    notice = new NoticeBar(texts);
  }

  void open() {
    room.desk().tasks().run(this::find, this::show);
  }

  private Found find() {
    var register = room.memberships().register();
    return new Found(
        register.line(who, day),
        register.line(who, room.today()),
        register.history(who),
        room.members().member(who),
        room.statutes().rulebook(),
        room.statutes().consents());
  }

  private void show(Found found) {
    var shown = found.line.or(found::now);
    if (shown.isEmpty() || found.history.isEmpty()) return;
    var form = new VBox(notice);
    form.getStyleClass().add("form");
    form.getChildren().addAll(standing(shown.get(), found.member));
    form.getChildren().add(deeds(found));
    found.member.ifPresent(member -> {
      for (var purpose : Consent.Purpose.values())
        if (!purpose.isCare()) form.getChildren().add(consent(found, member, purpose));
    });
    form.getChildren().add(Prose.title(texts.get("member.paper.events")));
    form.getChildren().addAll(events(found));
    var part =
        found.member.isPresent()
            ? room.more().of(found.member.get())
            : room.more().ofApplicant(shown.get());
    part.ifPresent(more -> form.getChildren().add(more.content()));
    room.desk()
        .navigation()
        .open(shown.get().name(), form, part.map(MemberPart.Part::shortcuts).orElse(List.of()));
  }

  private List<Node> standing(Register.Line line, Optional<Member> member) {
    var badge = new StatusBadge(MembersViewModel.badge(line, texts));
    badge.setId("standing");
    var standing = line.standing();
    var facts = new VBox(4);
    var about = about(line, member);
    if (!about.isEmpty()) facts.getChildren().add(Prose.note(about));
    if (!standing.day().equals(room.today()))
      facts.getChildren().add(Prose.note(texts.get("member.paper.asOf", standing.day())));
    standing
        .admitted()
        .ifPresent(first -> facts.getChildren().add(Prose.note(fact("member.joined", first))));
    standing
        .lastDay()
        .ifPresent(last -> facts.getChildren().add(Prose.note(fact("member.left", last))));
    standing
        .next()
        .ifPresent(next ->
            facts.getChildren().add(Prose.strong(texts.get("member.next", next.in(texts)))));
    return List.of(badge, facts);
  }

  /// Number, work and town: tells people of one name apart.
  private String about(Register.Line line, Optional<Member> member) {
    return Stream.of(
            line.number().map(number -> texts.get("member.number") + " " + number),
            member.flatMap(Member::trade),
            line.town())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private String fact(String key, LocalDate date) {
    return texts.get(key) + ": " + texts.date(date);
  }

  /// What comes next first; what is rare, in a menu.
  private Node deeds(Found found) {
    var deeds = new FlowPane(8, 8);
    var steps =
        found.now.map(line -> Step.of(line.standing())).orElse(List.of()).stream()
            .filter(step -> room.rights().does(step, who))
            .toList();
    for (var step : steps) {
      if (step.isRare()) continue;
      var button = new Button(texts.get("member.step." + step.name() + ".button"));
      button.setId("step-" + step.name());
      button.setOnAction(event -> open(step, found));
      if (step.isExpected() && deeds.getChildren().isEmpty()) button.getStyleClass().add("primary");
      deeds.getChildren().add(button);
    }
    found
        .member
        .filter(member -> room.rights().changes(member.id()))
        .ifPresent(member ->
            deeds
                .getChildren()
                .add(button("changeDetails", "member.change", () -> ways.change.accept(member))));
    deeds.getChildren().add(more(steps, found));
    return deeds;
  }

  private MenuButton more(List<Step> steps, Found found) {
    var more = new MenuButton(texts.get("member.card.more"));
    more.setId("cardMore");
    for (var step : steps) {
      if (!step.isRare()) continue;
      var item = new MenuItem(texts.get("member.step." + step.name() + ".button"));
      item.setId("step-" + step.name());
      item.setOnAction(event -> open(step, found));
      more.getItems().add(item);
    }
    var save = new MenuItem(texts.get("member.card.save"));
    save.setId("saveCard");
    save.setOnAction(event ->
        new PaperFile(room.desk(), room.members())
            .save("member-card-" + day, language -> room.papers().card(who, day, language)));
    more.getItems().add(save);
    return more;
  }

  private void open(Step step, Found found) {
    new StepForm(room, step, found.now, ways.done).open();
  }

  private Button button(String id, String key, Runnable deed) {
    var button = new Button(texts.get(key));
    button.setId(id);
    button.setOnAction(event -> deed.run());
    return button;
  }

  private Node consent(Found found, Member member, Consent.Purpose purpose) {
    var box = new CheckBox(texts.get("member.consent." + purpose.name()));
    box.setId("consent-" + purpose.name());
    box.setWrapText(true);
    box.setDisable(!room.rights().consents(who));
    box.setSelected(found.consents.holds(who, purpose, room.today()));
    box.setOnAction(event -> consent(purpose, box.isSelected(), member));
    var since =
        found
            .consents
            .last(who, purpose, room.today())
            .map(last ->
                Prose.note(
                    texts.get(
                        "member.consent."
                            + purpose.name()
                            + (last.isGiven() ? ".since" : ".withdrawn"),
                        last.from())))
            .orElseGet(() -> Prose.note(texts.get("member.consent." + purpose.name() + ".none")));
    return new VBox(4, box, since);
  }

  private void consent(Consent.Purpose purpose, boolean isGiven, Member member) {
    room.desk()
        .tasks()
        .run(
            () ->
                room.statutes()
                    .consent(
                        who, purpose, isGiven, room.today(), Optional.empty(), Optional.empty()),
            outcome -> consented(outcome, member));
  }

  private void consented(ConsentOutcome outcome, Member member) {
    switch (outcome) {
      case ConsentOutcome.Saved saved -> {
        room.desk()
            .notices()
            .done(
                texts.get("member.saved", member.name()),
                () ->
                    room.desk()
                        .tasks()
                        .run(() -> room.statutes().undo(saved.deed()), any -> open()));
        open();
      }
      case Refusal refusal -> notice.refuse(refusal);
    }
  }

  private List<Node> events(Found found) {
    var words = new EventWords(texts, found.rulebook);
    var moments =
        found.history.orElseThrow().moments().stream()
            .filter(moment -> !moment.event().on().isAfter(day))
            .toList();
    if (moments.isEmpty()) return List.of(Prose.note(texts.get("member.events.none")));
    return moments.reversed().stream().map(moment -> event(moment, words)).toList();
  }

  private Node event(History.Moment moment, EventWords words) {
    var event = moment.event();
    var item = new VBox(2, Prose.strong(texts.date(event.on())), Prose.note(words.line(moment)));
    event.proof().ifPresent(proof -> item.getChildren().add(Prose.note(proof)));
    if (event.known().filter(Step::hasLetter).isPresent() && moment.idle().isEmpty())
      item.getChildren().add(letter(event.known().get()));
    item.getStyleClass().add("rule-item");
    return item;
  }

  private Node letter(EventKind kind) {
    var letter =
        button(
            "letter-" + kind.name(),
            "member.letter.save",
            () ->
                new PaperFile(room.desk(), room.members())
                    .save(
                        texts.get("member.letter." + kind.name() + ".title"),
                        language -> room.papers().letter(who, kind, language)));
    letter.getStyleClass().add("quiet");
    return letter;
  }
}
