package coop.meent.handover.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.handover.Away;
import coop.meent.handover.AwayItem;
import coop.meent.handover.AwayOutcome;
import coop.meent.member.Member;
import coop.meent.ui.Card;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// "I am ill": one button, and afterwards all that it set going, each thing with how it stands, why
/// it is there and a way back. Somebody of the care committee does it for who cannot.
public final class AwayView implements View {

  private final HandoverDesk room;
  private final Latest latest;
  private final AwayWorkPart part;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private VBox cards;

  /// What is read at once.
  private record Found(List<Away> running, boolean isForOthers) {}

  public AwayView(HandoverDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    part = new AwayWorkPart(room, this::refresh, this::refused);
    root = Fxml.load(this, room.desk().texts());
  }

  private Found find() {
    var running = room.away().all().stream().filter(one -> !one.isOver()).toList();
    return new Found(running, room.away().maySayForOthers(room.me().id()));
  }

  private void show(Found found) {
    var me = room.me().id();
    var mine = found.running.stream().filter(one -> one.member().equals(me)).findFirst();
    List<Node> all = new ArrayList<>();
    mine.ifPresentOrElse(one -> all.addAll(cards(one)), () -> all.add(well()));
    for (var one : found.running) if (!one.member().equals(me)) all.addAll(cards(one));
    if (found.isForOthers) all.add(forOthers());
    cards.getChildren().setAll(all);
  }

  private Card well() {
    var ill = button("illNow", "away.ui.ill", () -> form(room.me()));
    ill.getStyleClass().add("primary");
    return new Card(
        room.text("away.ui.mine"), Prose.plain(room.text("away.ui.well")), FormParts.deeds(ill));
  }

  private Card forOthers() {
    return new Card(
        room.text("away.ui.others"),
        Prose.note(room.text("away.ui.others.why")),
        FormParts.deeds(button("illOther", "care.ui.forOther", this::chooseOther)));
  }

  private List<Node> cards(Away away) {
    List<Node> all = new ArrayList<>();
    all.add(whole(away));
    for (var work : away.work()) all.add(part.card(work));
    return all;
  }

  private Card whole(Away away) {
    var texts = room.desk().texts();
    List<Node> lines = new ArrayList<>();
    lines.add(Prose.plain(room.text("cli.ill.away", away.name(), away.from(), away.until())));
    away.gifts()
        .ifPresent(month -> lines.add(Prose.note(room.text("away.ui.gifts", texts.value(month)))));
    var better = button("awayBetter", "away.ui.better", () -> better(away));
    better.getStyleClass().add("primary");
    lines.add(
        FormParts.deeds(
            better,
            button("awayProlong", "away.ui.prolong", () -> prolong(away)),
            button(
                "awayMistake",
                "away.ui.mistake",
                () -> act(() -> room.away().undo(away.member(), room.me().id())))));
    for (var item : away.items()) lines.add(item(away, item));
    return new Card(
        away.member().equals(room.me().id())
            ? room.text("away.ui.now")
            : room.text("away.ui.now.other", away.name()),
        lines.toArray(Node[]::new));
  }

  private Node item(Away away, AwayItem item) {
    var texts = room.desk().texts();
    var line =
        FormParts.item(
            Prose.strong(item.part().in(texts) + ": " + item.subject().in(texts)),
            Prose.plain(item.state().in(texts)),
            Prose.note(item.why().in(texts)));
    if (item.canUndo()) {
      var id =
          "undo-"
              + item.part().name()
              + item.handover().map(one -> one.uuid()).map(String::valueOf).orElse("");
      var undo = button(id, "away.ui.undo." + item.part().name(), () -> takeBack(away, item));
      undo.setAccessibleText(undo.getText() + ": " + item.subject().in(texts));
      line.getChildren().add(FormParts.deeds(undo));
    }
    return line;
  }

  private void takeBack(Away away, AwayItem item) {
    act(() -> room.away().takeBack(away.member(), item.part(), item.handover(), room.me().id()));
  }

  private void better(Away away) {
    var notice = new NoticeBar(room.desk().texts());
    var back = new DateField(room.desk().texts());
    back.setId("awayBack");
    back.setNear(room.today());
    back.setValue(room.today());
    var deed =
        FormParts.button(
            "awayBackDeed",
            room.text("away.ui.better.deed"),
            () ->
                back.typed()
                    .ifPresentOrElse(
                        day ->
                            act(
                                () -> room.away().better(away.member(), day, room.me().id()),
                                notice::refuse),
                        back::requestFocus));
    deed.setDefaultButton(true);
    deed.getStyleClass().add("primary");
    room.desk()
        .navigation()
        .open(
            room.text("away.ui.better"),
            FormParts.form(
                notice,
                Prose.plain(room.text("away.ui.better.why")),
                new FormField(room.text("away.ui.better.from"), back),
                deed));
  }

  private void prolong(Away away) {
    var notice = new NoticeBar(room.desk().texts());
    var until = new DateField(room.desk().texts());
    until.setId("awayUntil");
    until.setNear(away.until());
    until.setValue(away.until());
    var deed =
        FormParts.button(
            "awayUntilDeed",
            room.text("dossier.keep"),
            () ->
                until
                    .typed()
                    .ifPresentOrElse(
                        day ->
                            act(
                                () -> room.away().prolong(away.member(), day, room.me().id()),
                                notice::refuse),
                        until::requestFocus));
    deed.setDefaultButton(true);
    deed.getStyleClass().add("primary");
    room.desk()
        .navigation()
        .open(
            room.text("away.ui.prolong"),
            FormParts.form(
                notice,
                Prose.plain(room.text("away.ui.prolong.why")),
                new FormField(room.text("away.ui.prolong.until"), until),
                deed));
  }

  private void chooseOther() {
    var who = new ChoiceField<Member>(room.desk().texts());
    who.setId("awayWho");
    who.choices(
        room.members().members().stream()
            .filter(one -> one.left().isEmpty() && !one.id().equals(room.me().id()))
            .toList(),
        Member::name);
    var next =
        button(
            "awayWhoDeed",
            "care.ui.forOther.deed",
            () -> {
              var chosen = who.value().get();
              if (chosen == null) who.requestFocus();
              else form(chosen);
            });
    next.setDefaultButton(true);
    next.getStyleClass().add("primary");
    room.desk()
        .navigation()
        .open(
            room.text("care.ui.forOther"),
            FormParts.form(
                Prose.plain(room.text("care.ui.forOther.why")),
                new FormField(room.text("care.ui.forOther.who"), who),
                next));
  }

  /// Opens the form by which whoever sits here says to be ill.
  public void reportIll() {
    form(room.me());
  }

  private void form(Member who) {
    new AwayForm(room, who, this::done).open();
  }

  private void act(Supplier<AwayOutcome> deed) {
    act(deed, this::refused);
  }

  private void act(Supplier<AwayOutcome> deed, Consumer<Refusal> refused) {
    room.desk()
        .tasks()
        .run(
            deed,
            outcome -> {
              switch (outcome) {
                case AwayOutcome.Done(var away) -> done(away);
                case AwayOutcome.Not(var refusal) -> refused.accept(refusal);
                case Refusal refusal -> refused.accept(refusal);
              }
            });
  }

  private void done(Away away) {
    notice.notice().set(null);
    room.desk().navigation().closeSheet();
    var words =
        away.back()
            .map(day -> room.text("cli.ill.back", away.name(), day))
            .orElseGet(() -> room.text("cli.ill.away", away.name(), away.from(), away.until()));
    if (away.isOver()) room.desk().notices().done(words);
    else room.desk().notices().done(words, () -> undo(away.member()));
    refresh();
  }

  private void undo(MemberId who) {
    act(() -> room.away().undo(who, room.me().id()));
  }

  private void refused(Refusal refusal) {
    notice.refuse(refusal);
  }

  private Button button(String id, String key, Runnable deed) {
    return FormParts.button(id, room.text(key), deed);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("away.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(this::find, this::show);
  }
}
