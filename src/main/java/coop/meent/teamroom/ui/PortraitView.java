package coop.meent.teamroom.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.teamroom.MyPortrait;
import coop.meent.teamroom.PortraitDraft;
import coop.meent.teamroom.RoomOutcome;
import coop.meent.ui.Badge;
import coop.meent.ui.Card;
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
import coop.meent.ui.WordsArea;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// One's own self-portrait, and beside it the teams one is of, each of which reads it only where it
/// is shown to it. Keeping it cannot be taken back, since the draft lies on this laptop alone.
public final class PortraitView implements View {

  private final RoomDesk room;
  private final Latest latest;
  private final Parent root;
  private PortraitDraft kept = PortraitDraft.EMPTY;

  @FXML private NoticeBar notice;
  @FXML private WordsArea uniqueIn;
  @FXML private WordsArea inTheWay;
  @FXML private WordsArea workingWithMe;
  @FXML private Button keep;
  @FXML private Card teams;

  public PortraitView(RoomDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.desk().texts());
  }

  private PortraitDraft draft() {
    return new PortraitDraft(uniqueIn.getText(), inTheWay.getText(), workingWithMe.getText());
  }

  /// What is being typed stays, whatever comes in meanwhile.
  private void show(MyPortrait mine) {
    if (draft().equals(kept)) fill(mine.said());
    teams.getContent().setAll(Prose.note(room.text("teamroom.portrait.teams.why")));
    if (mine.teams().isEmpty())
      teams.getContent().add(Prose.plain(room.text("teamroom.portrait.teams.none")));
    for (var one : mine.teams()) teams.getContent().add(team(one));
  }

  private void fill(PortraitDraft said) {
    kept = said;
    uniqueIn.setText(said.uniqueIn());
    inTheWay.setText(said.inTheWay());
    workingWithMe.setText(said.workingWithMe());
  }

  private Node team(MyPortrait.Team one) {
    var work = one.assignment();
    var names =
        one.mates().stream()
            .map(mate -> mate.member())
            .filter(mate -> !mate.id().equals(room.me().id()))
            .map(mate -> mate.name())
            .collect(Collectors.joining(", "));
    var item =
        FormParts.item(
            Prose.strong(work.number() + " " + work.name()),
            Prose.note(
                names.isEmpty()
                    ? room.text("teamroom.portrait.alone")
                    : one.client() + " · " + names),
            new HBox(new StatusBadge(badge(one))));
    room.spaces()
        .of(work.id())
        .ifPresent(space -> item.getChildren().add(new ReadersLine(room.desk(), space)));
    item.getChildren().add(FormParts.deeds(deed(one)));
    return item;
  }

  private Badge badge(MyPortrait.Team one) {
    if (!one.shown()) return new Badge(Tone.NEUTRAL, room.text("teamroom.portrait.hidden"));
    return one.isCurrent()
        ? new Badge(Tone.OK, room.text("teamroom.portrait.shown"))
        : new Badge(Tone.WAIT, room.text("teamroom.portrait.older"));
  }

  private Button deed(MyPortrait.Team one) {
    var key = one.shown() ? "teamroom.portrait.hide" : "teamroom.portrait.show";
    var id = one.assignment().id();
    var button =
        FormParts.button(
            (one.shown() ? "hide-" : "show-") + one.assignment().number(),
            room.text(key),
            () -> act(one.shown(), id));
    button.setAccessibleText(room.text(key) + ": " + one.assignment().name());
    return button;
  }

  private void act(boolean isShown, AssignmentId team) {
    var me = room.me().id();
    var told = isShown ? "teamroom.portrait.hidden.done" : "teamroom.portrait.shown.done";
    run(() -> isShown ? room.portraits().hide(me, team) : room.portraits().show(me, team), told);
  }

  @FXML
  void onKeep() {
    var typed = draft();
    room.desk()
        .tasks()
        .run(
            () -> room.portraits().keep(room.me().id(), typed),
            outcome -> {
              notice.tell(RoomOutcome.refusal(outcome));
              if (!(outcome instanceof RoomOutcome.Kept)) return;
              kept = typed;
              room.desk().notices().done(room.text("teamroom.portrait.kept"));
              refresh();
            });
  }

  private void run(Supplier<RoomOutcome> act, String told) {
    room.desk()
        .tasks()
        .run(
            act,
            outcome -> {
              notice.tell(RoomOutcome.refusal(outcome));
              if (!(outcome instanceof RoomOutcome.Kept(var deed))) return;
              room.desk().notices().done(room.text(told), () -> undo(deed));
              refresh();
            });
  }

  private void undo(DeedId deed) {
    room.desk().undo(() -> room.portraits().undo(deed), notice, this::refresh);
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(Shortcut.of("Ctrl+S", room.text("teamroom.portrait.keep"), keep::fire));
  }

  @Override
  public void enter() {
    uniqueIn.requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("teamroom.portrait.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(() -> room.portraits().of(room.me().id()), this::show);
  }
}
