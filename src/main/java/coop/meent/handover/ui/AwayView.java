package coop.meent.handover.ui;

import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.handover.Away;
import coop.meent.handover.AwayItem;
import coop.meent.handover.AwayOutcome;
import coop.meent.handover.AwayWork;
import coop.meent.handover.Return;
import coop.meent.member.Member;
import coop.meent.ui.Card;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.Dialogs;
import coop.meent.ui.Focus;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    var _ = room.away().catchUp();
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
    Focus.keep(cards, () -> cards.getChildren().setAll(all));
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
    lines.add(Prose.plain(said(away)));
    for (var step : away.announced(room.today())) lines.add(announcement(away, step));
    away.returned(room.today())
        .ifPresent(step ->
            lines.add(
                Prose.plain(room.text("away.ui.part", date(step.on()), 100 - step.percent()))));
    away.gifts()
        .ifPresent(month -> lines.add(Prose.note(room.text("away.ui.gifts", texts.value(month)))));
    boolean isMine = room.away().maySay(away.member(), room.me().id());
    lines.add(isMine ? deeds(away) : Prose.note(room.text("away.ui.notYours", away.name())));
    for (var item : away.items()) lines.add(item(away, item, isMine));
    return new Card(
        isMe(away) ? room.text("away.ui.now") : room.text("away.ui.now.other", away.name()),
        lines.toArray(Node[]::new));
  }

  /// What is still to be done comes first, and before anybody thinks of being better.
  private Node deeds(Away away) {
    List<Button> deeds = new ArrayList<>();
    var toAsk = away.work().stream().filter(one -> one.first().isPresent()).toList();
    if (!toAsk.isEmpty()) deeds.add(askFirst(away, toAsk));
    deeds.add(button("awayBetter", "away.ui.better", () -> better(away)));
    deeds.add(button("awayProlong", "away.ui.prolong", () -> prolong(away)));
    deeds.add(button("awayMistake", "away.ui.mistake", () -> askMistake(away)));
    deeds.getFirst().getStyleClass().add("primary");
    return FormParts.deeds(deeds.toArray(Button[]::new));
  }

  /// All at once, for who should be in bed.
  private Button askFirst(Away away, List<AwayWork> toAsk) {
    var names =
        toAsk.stream()
            .map(one -> one.first().orElseThrow().name())
            .distinct()
            .collect(Collectors.joining(", "));
    return FormParts.button(
        "awayAskFirst",
        room.text("away.ui.askFirst", names),
        () ->
            act(
                () -> room.away().askFirst(away.member(), room.me().id()),
                this::refused,
                _ -> told(room.text("away.ui.askFirst.done", names), () -> unask(toAsk))));
  }

  private void unask(List<AwayWork> asked) {
    room.desk()
        .tasks()
        .run(
            () -> {
              for (var one : asked)
                room.transfers()
                    .unask(
                        one.transfer().handover().id(),
                        one.first().orElseThrow().member(),
                        room.me().id());
              return asked.size();
            },
            _ -> refresh());
  }

  private Node announcement(Away away, Return step) {
    var words = announced(step);
    if (!room.away().maySay(away.member(), room.me().id())) return Prose.plain(words);
    var undo =
        button("withdraw-" + step.on(), "away.ui.announced.undo", () -> withdraw(away, step.on()));
    undo.setAccessibleText(undo.getText() + ": " + words);
    return FormParts.item(List.of(Prose.plain(words)), List.of(undo));
  }

  private void withdraw(Away away, LocalDate day) {
    act(
        () -> room.away().withdrawReturn(away.member(), day, room.me().id()),
        this::refused,
        now -> room.desk().notices().done(room.text("away.ui.announced.undone", said(now))));
  }

  private boolean isMe(Away away) {
    return away.member().equals(room.me().id());
  }

  private String said(Away away) {
    return room.text("away.ui.away", away.name(), date(away.from()), date(away.until()));
  }

  private String announced(Return step) {
    return step.isWhole()
        ? room.text("away.ui.announced", date(step.on()))
        : room.text("away.ui.announced.part", date(step.on()), 100 - step.percent());
  }

  private String date(LocalDate day) {
    return room.desk().texts().date(day);
  }

  /// @param isMine whether whoever sits here may take it back
  private Node item(Away away, AwayItem item, boolean isMine) {
    var texts = room.desk().texts();
    List<Button> deeds = new ArrayList<>();
    if (isMine && item.canUndo()) deeds.add(deed(item, "undo", () -> takeBack(away, item)));
    if (isMine && item.canStart()) deeds.add(deed(item, "start", () -> startAgain(away, item)));
    return FormParts.item(
        List.of(
            Prose.strong(item.part().in(texts) + ": " + item.subject().in(texts)),
            Prose.plain(item.state().in(texts)),
            Prose.note(item.why().in(texts))),
        deeds);
  }

  private Button deed(AwayItem item, String what, Runnable act) {
    var id =
        what
            + "-"
            + item.part().name()
            + item.handover().map(one -> one.uuid()).map(String::valueOf).orElse("");
    var button = button(id, "away.ui." + what + "." + item.part().name(), act);
    button.setAccessibleText(button.getText() + ": " + item.subject().in(room.desk().texts()));
    return button;
  }

  private void takeBack(Away away, AwayItem item) {
    act(
        () -> room.away().takeBack(away.member(), item.part(), item.handover(), room.me().id()),
        this::refused,
        now ->
            told(
                room.text("away.ui.undone." + item.part().name(), item.subject().in(texts())),
                () -> startAgain(now, item)));
  }

  private void startAgain(Away away, AwayItem item) {
    act(
        () -> room.away().startAgain(away.member(), item.part(), item.handover(), room.me().id()),
        this::refused,
        _ ->
            room.desk()
                .notices()
                .done(
                    room.text(
                        "away.ui.started." + item.part().name(), item.subject().in(texts()))));
  }

  private Texts texts() {
    return room.desk().texts();
  }

  private void told(String words, Runnable undo) {
    room.desk().notices().done(words, undo);
  }

  /// What stands for it cannot be put back by one deed, so it is asked first.
  private void askMistake(Away away) {
    var open = open(away);
    room.desk()
        .dialogs()
        .confirm(
            new Dialogs.Question(
                room.text("away.ui.mistake.title"),
                room.text("away.ui.mistake.why", open),
                room.text("away.ui.mistake.deed"),
                false),
            () -> act(() -> room.away().undo(away.member(), room.me().id())));
  }

  private void better(Away away) {
    new BackForm(
            room,
            away,
            (deed, refused) -> {
              var until = away.until();
              var open = open(away);
              act(
                  deed,
                  refused,
                  now -> {
                    if (now.isOver()) back(now, open);
                    else announced(now, until);
                  });
            })
        .open();
  }

  /// @param until the last day as it was said before
  private void announced(Away now, LocalDate until) {
    var steps = now.announced(room.today());
    if (!now.until().equals(until)) told(announced(now), () -> again(now, until));
    else if (steps.isEmpty()) room.desk().notices().done(announced(now));
    else told(announced(now), () -> withdraw(now, steps.getLast().on()));
  }

  private String announced(Away now) {
    var steps = now.announced(room.today());
    return steps.isEmpty()
        ? now.returned(room.today())
            .map(step -> room.text("away.ui.part", date(step.on()), 100 - step.percent()))
            .orElseGet(() -> said(now))
        : announced(steps.getLast());
  }

  private static long open(Away away) {
    return away.work().stream().filter(one -> one.transfer().isOpen()).count();
  }

  /// @param open handovers that were still under way, and stop with it
  private void back(Away now, long open) {
    var words = room.text("away.ui.back", now.name(), date(now.back().orElseThrow()));
    room.desk()
        .notices()
        .done(open == 0 ? words : words + " " + texts().count("away.ui.back.stopped", open));
  }

  /// As long as was said before.
  private void again(Away away, LocalDate until) {
    act(() -> room.away().prolong(away.member(), until, room.me().id()));
  }

  private void prolong(Away away) {
    var notice = new NoticeBar(room.desk().texts());
    var until = new DateField(room.desk().texts());
    until.setId("awayUntil");
    until.setNear(away.until());
    until.setValue(away.until());
    var deed =
        FormParts.primary(
            "awayUntilDeed",
            room.text("dossier.keep"),
            () ->
                until
                    .typed()
                    .ifPresentOrElse(
                        day ->
                            act(
                                () -> room.away().prolong(away.member(), day, room.me().id()),
                                notice::refuse,
                                now -> told(said(now), () -> again(now, away.until()))),
                        until::requestFocus));
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
    new AwayForm(room, who, this::begun).open();
  }

  private void act(Supplier<AwayOutcome> deed) {
    act(deed, this::refused, this::tell);
  }

  /// @param done tells what came of it
  private void act(Supplier<AwayOutcome> deed, Consumer<Refusal> refused, Consumer<Away> done) {
    room.desk()
        .tasks()
        .run(
            deed,
            outcome -> {
              switch (outcome) {
                case AwayOutcome.Done(var away) -> {
                  close();
                  done.accept(away);
                  refresh();
                }
                case AwayOutcome.Not(var refusal) -> refused.accept(refusal);
                case Refusal refusal -> refused.accept(refusal);
              }
            });
  }

  private void close() {
    notice.notice().set(null);
    room.desk().navigation().closeSheet();
  }

  private void tell(Away away) {
    if (away.isOver()) back(away, 0);
    else room.desk().notices().done(said(away));
  }

  /// What was set going just now can be taken back as a whole.
  private void begun(Away away) {
    close();
    told(said(away), () -> act(() -> room.away().undo(away.member(), room.me().id())));
    refresh();
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
  public void hidden() {
    room.desk().navigation().closeSheet();
  }

  @Override
  public void refresh() {
    latest.run(this::find, this::show);
  }
}
