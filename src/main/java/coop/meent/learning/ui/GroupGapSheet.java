package coop.meent.learning.ui;

import coop.meent.base.Money;
import coop.meent.learning.GroupGap;
import coop.meent.learning.Learner;
import coop.meent.talent.Talent;
import coop.meent.team.Seat;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// One gap beside the table: why it is one, who knows it, who could learn it next and what speaks
/// for that, what is done about it, and what can be done now. It proposes; nobody is chosen.
final class GroupGapSheet {

  private final GapDesk room;
  private final GroupGap gap;

  /// @param available to learn with, of whoever sits here
  private record May(boolean ask, boolean round, boolean plan, Money available) {}

  GroupGapSheet(GapDesk room, GroupGap gap) {
    this.room = room;
    this.gap = gap;
  }

  void open() {
    room.desk().tasks().run(this::find, this::show);
  }

  private May find() {
    return new May(
        room.deeds().mayAsk().getAsBoolean(),
        room.deeds().mayOpen().getAsBoolean(),
        room.deeds().mayPlan().getAsBoolean(),
        room.gaps().available(room.me()));
  }

  private void show(May may) {
    var form = FormParts.form();
    form.getChildren().addAll(head());
    form.getChildren().addAll(learners());
    form.getChildren().addAll(underway());
    form.getChildren().addAll(deeds(may));
    form.getChildren().addAll(seats(may));
    room.desk().navigation().open(gap.skill().name(), form);
  }

  private List<Node> head() {
    List<Node> head = new ArrayList<>();
    if (gap.hours() > 0) {
      var figure = new Label(room.text("learning.gap.figure", gap.hours()));
      figure.getStyleClass().add("figure");
      head.add(figure);
    }
    head.add(Prose.plain(gap.why().in(room.texts())));
    if (!gap.holders().isEmpty())
      head.add(
          Prose.note(
              room.text(
                  "learning.gap.who",
                  gap.holders().stream()
                      .map(Talent::member)
                      .map(room::name)
                      .collect(Collectors.joining(", ")))));
    return head;
  }

  private List<Node> learners() {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("learning.gap.learners")));
    parts.add(
        Prose.note(
            room.text(
                gap.learners().isEmpty()
                    ? "learning.gap.noLearner"
                    : "learning.gap.learners.why")));
    for (var one : gap.learners()) parts.add(learner(one));
    return parts;
  }

  private Node learner(Learner one) {
    var reasons =
        one.reasons().stream()
            .map(reason -> reason.in(room.texts()))
            .collect(Collectors.joining(" · "));
    var name =
        one.member().equals(room.me())
            ? room.text("learning.gap.you", room.name(one.member()))
            : room.name(one.member());
    return FormParts.item(Prose.strong(name), Prose.note(reasons));
  }

  private List<Node> underway() {
    List<Node> parts = new ArrayList<>();
    if (gap.underway().isEmpty()) return parts;
    parts.add(Prose.title(room.text("learning.gap.underway")));
    for (var one : gap.underway())
      parts.add(
          FormParts.item(
              Prose.plain(one.request().training().course()),
              Prose.note(
                  room.name(one.request().member()) + " · " + one.state().in(room.texts()))));
    return parts;
  }

  private List<Node> deeds(May may) {
    List<Node> buttons = new ArrayList<>();
    boolean isUnderway = gap.learner(room.me()).filter(Learner::isUnderway).isPresent();
    boolean isHolder = gap.holders().stream().anyMatch(one -> one.member().equals(room.me()));
    if (may.ask && !isUnderway && !isHolder) {
      var ask =
          FormParts.button(
              "gapAsk", room.text("learning.gap.ask"), () -> room.deeds().ask().accept(gap));
      ask.getStyleClass().add("primary");
      buttons.add(ask);
    }
    if (may.round)
      buttons.add(
          FormParts.button(
              "gapRound", room.text("learning.gap.round"), () -> room.deeds().round().accept(gap)));
    if (buttons.isEmpty()) return List.of();
    List<Node> parts = new ArrayList<>();
    parts.add(FormParts.deeds(buttons.toArray(Node[]::new)));
    if (may.ask)
      parts.add(Prose.note(room.text("learning.gap.available", room.texts().euro(may.available))));
    return parts;
  }

  private List<Node> seats(May may) {
    List<Node> parts = new ArrayList<>();
    if (gap.seats().isEmpty()) return parts;
    parts.add(Prose.title(room.text("learning.gap.seats")));
    parts.add(Prose.note(room.text("learning.gap.seats.why")));
    for (var one : gap.seats()) parts.add(seat(one, may));
    return parts;
  }

  private Node seat(Seat one, May may) {
    var when = Prose.note(room.text("learning.gap.seat", one.from(), one.to(), one.hours()));
    if (!may.plan) return FormParts.item(Prose.plain(one.name()), when);
    return FormParts.item(
        Prose.plain(one.name()),
        when,
        FormParts.button(
            "gapSeat-" + gap.seats().indexOf(one),
            room.text("learning.gap.grow"),
            () -> room.deeds().grow().accept(one, gap.skill().id())));
  }
}
