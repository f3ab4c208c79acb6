package coop.meent.teamroom.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.teamroom.CheckIn;
import coop.meent.teamroom.CheckInDraft;
import coop.meent.teamroom.Mate;
import coop.meent.teamroom.Pace;
import coop.meent.teamroom.Portrait;
import coop.meent.teamroom.RoomOutcome;
import coop.meent.teamroom.TeamRoom;
import coop.meent.ui.Badge;
import coop.meent.ui.Card;
import coop.meent.ui.CardGrid;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.Focus;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.Shortcut;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The room of one team: a check-in is typed on top, below it stand what was said and the people,
/// each with the self-portrait they show.
final class TeamRoomView implements View {

  /// What was said before stays, and is not scrolled through.
  private static final int SHOWN = 12;

  private final RoomDesk room;
  private final AssignmentId assignment;
  private final Latest latest;
  private final Parent root;
  private final ReadOnlyObjectWrapper<Heading> heading =
      new ReadOnlyObjectWrapper<>(Heading.of(""));

  @FXML private NoticeBar notice;
  @FXML private Card unread;
  @FXML private Card telling;
  @FXML private ComboBox<Pace> pace;
  @FXML private TextField words;
  @FXML private TextField need;
  @FXML private VBox readers;
  @FXML private Button say;
  @FXML private VBox cards;

  TeamRoomView(RoomDesk room, AssignmentId assignment) {
    this.room = room;
    this.assignment = assignment;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.desk().texts());
    pace.getItems().setAll(Pace.values());
    pace.setConverter(new ChoiceNames<>(one -> one.in(room.desk().texts())));
    pace.setValue(Pace.GOING);
    say.setDefaultButton(true);
    heading.set(Heading.of(room.text("teamroom.page")));
    room.spaces()
        .of(assignment)
        .ifPresent(space -> readers.getChildren().setAll(new ReadersLine(room.desk(), space)));
  }

  private void show(Optional<TeamRoom> found) {
    for (var card : List.of(telling, cards)) {
      card.setVisible(found.isPresent());
      card.setManaged(found.isPresent());
    }
    unread.setVisible(found.isEmpty());
    unread.setManaged(found.isEmpty());
    if (found.isEmpty()) {
      unread.getContent().setAll(Prose.plain(room.text("teamroom.unread")));
      return;
    }
    var one = found.get();
    heading.set(
        new Heading(
            one.assignment().number() + " " + one.assignment().name(),
            room.text("teamroom.page") + " › " + one.client()));
    var people = new CardGrid();
    for (var mate : one.mates()) people.add(person(mate));
    cards.getChildren().setAll(said(one), people);
  }

  private Card said(TeamRoom one) {
    var card = new Card(room.text("teamroom.said"));
    if (one.checkIns().isEmpty())
      card.getContent().add(Prose.note(room.text("teamroom.said.none")));
    one.checkIns().stream()
        .limit(SHOWN)
        .forEach(checkIn -> card.getContent().add(said(one, checkIn)));
    int more = one.checkIns().size() - SHOWN;
    if (more > 0)
      card.getContent().add(Prose.note(room.desk().texts().count("teamroom.said.more", more)));
    return card;
  }

  private Node said(TeamRoom one, CheckIn checkIn) {
    var head = new HBox(8, Prose.strong(room.name(checkIn.by())));
    head.setAlignment(Pos.CENTER_LEFT);
    checkIn.pace().map(this::badge).ifPresent(head.getChildren()::add);
    head.getChildren().add(Prose.note(room.day(checkIn.at())));
    var item = FormParts.item(head, Prose.plain(checkIn.words()));
    checkIn
        .need()
        .ifPresent(what -> item.getChildren().add(Prose.strong(room.text("teamroom.needs", what))));
    for (var answer : one.answers(checkIn.id()))
      item.getChildren()
          .add(
              Prose.note(
                  room.text(
                      "teamroom.answered",
                      room.name(answer.by()),
                      answer.words(),
                      room.day(answer.at()))));
    var answer =
        FormParts.button(
            "answer-" + checkIn.id(), room.text("teamroom.answer"), () -> answer(checkIn));
    answer.setAccessibleText(
        room.text("teamroom.answer") + ": " + room.name(checkIn.by()) + ", " + checkIn.words());
    answer.getStyleClass().add("quiet");
    item.getChildren().add(FormParts.deeds(answer));
    return item;
  }

  private StatusBadge badge(Pace one) {
    var tone =
        switch (one) {
          case GOING -> Tone.OK;
          case FULL -> Tone.WAIT;
          case STUCK -> Tone.LOOK;
        };
    return new StatusBadge(new Badge(tone, one.in(room.desk().texts())));
  }

  private Card person(Mate mate) {
    List<Node> lines = new ArrayList<>();
    if (mate.isCalled()) lines.add(Prose.note(room.text("teamroom.called")));
    for (var seat : mate.seats())
      lines.add(
          Prose.note(
              room.text(
                  "teamroom.sits",
                  seat.name(),
                  seat.hours(),
                  room.desk().texts().shortDate(seat.from()),
                  room.desk().texts().shortDate(seat.to()))));
    mate.portrait()
        .ifPresentOrElse(
            one -> lines.addAll(portrait(one)),
            () -> lines.add(Prose.note(room.text("teamroom.portrait.none"))));
    return new Card(mate.member().name(), lines.toArray(Node[]::new));
  }

  private List<Node> portrait(Portrait one) {
    List<Node> lines = new ArrayList<>();
    add(lines, "uniqueIn", one.said().uniqueIn());
    add(lines, "inTheWay", one.said().inTheWay());
    add(lines, "workingWithMe", one.said().workingWithMe());
    return lines;
  }

  private void add(List<Node> lines, String part, String said) {
    if (!said.isEmpty())
      lines.add(
          FormParts.item(Prose.note(room.text("teamroom.portrait." + part)), Prose.plain(said)));
  }

  @FXML
  void onSay() {
    var draft = new CheckInDraft(pace.getValue(), words.getText(), Optional.of(need.getText()));
    act(
        () -> room.rooms().say(assignment, room.me().id(), draft),
        notice,
        () -> {
          words.clear();
          need.clear();
          pace.setValue(Pace.GOING);
          words.requestFocus();
        });
  }

  private void answer(CheckIn checkIn) {
    var bar = new NoticeBar(room.desk().texts());
    var said = new TextField();
    said.setId("answer-words");
    var form =
        FormParts.form(
            bar,
            Prose.strong(room.name(checkIn.by())),
            Prose.plain(checkIn.need().orElse(checkIn.words())),
            new FormField(room.text("teamroom.field.answer"), said));
    room.spaces()
        .of(assignment)
        .ifPresent(space -> form.getChildren().add(new ReadersLine(room.desk(), space)));
    var deed =
        FormParts.primary(
            "answerDeed",
            room.text("teamroom.answer.deed"),
            () ->
                act(
                    () ->
                        room.rooms()
                            .answer(assignment, room.me().id(), checkIn.id(), said.getText()),
                    bar,
                    room.desk().navigation()::closeSheet));
    form.getChildren().add(deed);
    room.desk().navigation().open(room.text("teamroom.answer"), form);
  }

  private void act(Supplier<RoomOutcome> deed, NoticeBar near, Runnable after) {
    room.desk()
        .tasks()
        .run(
            deed,
            outcome -> {
              near.tell(RoomOutcome.refusal(outcome));
              if (!(outcome instanceof RoomOutcome.Said(var _, var made))) return;
              after.run();
              room.desk().notices().done(room.text("teamroom.told"), () -> undo(made));
              refresh();
            });
  }

  private void undo(DeedId deed) {
    room.desk().undo(() -> room.rooms().undo(deed), notice, this::refresh);
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(Shortcut.of("Ctrl+Enter", room.text("teamroom.say"), say::fire));
  }

  @Override
  public void enter() {
    words.requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return heading.getReadOnlyProperty();
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(() -> room.rooms().room(assignment), found -> Focus.keep(cards, () -> show(found)));
  }
}
