package coop.meent.care.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.care.CareConsents;
import coop.meent.care.CareOutcome;
import coop.meent.care.Case;
import coop.meent.care.CaseState;
import coop.meent.care.StepStanding;
import coop.meent.member.Member;
import coop.meent.member.ui.PaperFile;
import coop.meent.statute.Consent;
import coop.meent.statute.ConsentOutcome;
import coop.meent.ui.Card;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Focus;
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
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// One's own being ill, who may know of it, and for the care committee what waits for its word.
public final class CareView implements View {

  private final CareDesk room;
  private final Latest latest;
  private final CasePart part;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private VBox mine;
  @FXML private VBox told;
  @FXML private Card waitingCard;
  @FXML private VBox waiting;
  @FXML private Card othersCard;
  @FXML private VBox others;

  /// What is read at once.
  private record Found(
      List<Case> mine,
      List<CareConsents.Line> consents,
      boolean isCommittee,
      List<Case> waiting,
      List<Case> others,
      int due) {}

  public CareView(CareDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    part = new CasePart(room);
    root = Fxml.load(this, room.desk().texts());
  }

  private Found find() {
    var me = room.me().id();
    boolean isCommittee = room.cases().isCommittee(me);
    var waiting = isCommittee ? room.cases().waitingFor(me) : List.<Case>of();
    var others =
        isCommittee
            ? room.cases().cases().stream()
                .filter(one -> !one.member().equals(me) && !waiting.contains(one))
                .toList()
            : List.<Case>of();
    int due = isCommittee ? room.cases().keeping().due().size() : 0;
    return new Found(
        room.cases().cases(me), room.consents().of(me), isCommittee, waiting, others, due);
  }

  private void show(Found found) {
    mine.getChildren().setAll(mine(found.mine, found.waiting.isEmpty()));
    told.getChildren().setAll(found.consents.stream().map(this::consent).toList());
    told.getChildren().addFirst(Prose.note(room.text("care.ui.told.why")));
    for (var card : List.of(waitingCard, othersCard)) {
      card.setVisible(found.isCommittee);
      card.setManaged(found.isCommittee);
    }
    waiting.getChildren().setAll(found.waiting.stream().map(this::waiting).toList());
    if (found.waiting.isEmpty())
      waiting.getChildren().add(Prose.note(room.text("care.ui.waiting.none")));
    others.getChildren().setAll(found.others.stream().map(this::other).toList());
    var deeds = new ArrayList<Node>();
    deeds.add(button("reportOther", "care.ui.forOther", this::forOther));
    if (found.due > 0)
      deeds.add(
          FormParts.button(
              "careClear", room.desk().texts().count("care.clear.due", found.due), this::clear));
    others.getChildren().add(FormParts.deeds(deeds.toArray(Node[]::new)));
  }

  /// @param isFirst whether nothing else on the page is more pressing
  private List<Node> mine(List<Case> cases, boolean isFirst) {
    List<Node> nodes = new ArrayList<>();
    var open = cases.stream().filter(one -> !one.state().isOver()).toList();
    boolean isIll = open.stream().anyMatch(CareView::isIll);
    if (!isIll) {
      nodes.add(Prose.plain(room.text("care.ui.well")));
      var ill = button("ill", "care.ui.ill", () -> form(CareForm.Kind.ILL, room.me()));
      if (isFirst) ill.getStyleClass().add("primary");
      nodes.add(FormParts.deeds(ill));
    }
    for (var one : open)
      nodes.add(part.of(since(one), one, deeds(one, room.me()).toArray(Node[]::new)));
    for (var one : cases) if (one.state().isOver()) nodes.add(part.of(since(one), one));
    return nodes;
  }

  private static boolean isIll(Case one) {
    return one.state() != CaseState.BETTER && one.state() != CaseState.DECLINED && one.said() > 0;
  }

  private String since(Case one) {
    return room.text("care.ui.since", room.desk().texts().date(one.from()));
  }

  private List<Node> deeds(Case one, Member who) {
    List<Node> deeds = new ArrayList<>();
    if (isIll(one)) {
      deeds.add(button("better", "care.ui.better", () -> form(CareForm.Kind.BETTER, who)));
      deeds.add(button("part", "care.ui.part", () -> form(CareForm.Kind.PART, who)));
    }
    if (one.steps().stream().anyMatch(StepStanding::isAppealable))
      deeds.add(
          button(
              "appeal",
              "care.ui.appeal",
              () -> act(() -> room.cases().appeal(who.id(), room.today(), room.me().id()))));
    if (isIll(one) || one.state() == CaseState.BETTER)
      deeds.add(
          button(
              "takeBack",
              "care.ui.takeBack",
              () -> act(() -> room.cases().takeBack(who.id(), room.me().id()))));
    deeds.add(
        button(
            "letter",
            "care.ui.letter",
            () ->
                room.desk()
                    .tasks()
                    .run(
                        () ->
                            room.papers()
                                .letter(who.id(), room.desk().texts().language())
                                .isPresent(),
                        isThere -> letter(isThere, who))));
    return deeds;
  }

  private void letter(boolean isThere, Member who) {
    if (!isThere) {
      room.desk().notices().done(room.text("cli.case.letter.none", who.name()));
      return;
    }
    new PaperFile(room.desk(), room.members())
        .save(
            room.text("care.ui.letter.file", who.name()),
            language -> room.papers().letter(who.id(), language).orElseThrow());
  }

  private Node waiting(Case one) {
    List<Node> deeds = new ArrayList<>();
    var open = one.open();
    if (open.isPresent()) {
      var step = open.get().step();
      var me = room.me().id();
      var confirm =
          button(
              "confirm",
              "care.ui.confirm",
              () -> act(() -> room.cases().confirm(step.member(), Optional.of(step.from()), me)));
      confirm.getStyleClass().add("primary");
      deeds.add(confirm);
      deeds.add(
          button(
              "decline",
              "care.ui.decline",
              () -> new DeclineForm(room, open.get(), this::done).open()));
    }
    return part.of(room.name(one.member()), one, deeds.toArray(Node[]::new));
  }

  private Node other(Case one) {
    var who = room.members().member(one.member());
    var deeds = who.map(member -> deeds(one, member)).orElse(List.of());
    return part.of(
        room.name(one.member()),
        one,
        one.state().isOver() ? new Node[0] : deeds.toArray(Node[]::new));
  }

  private Node consent(CareConsents.Line line) {
    var box = new CheckBox(room.text("statute.consent." + line.purpose().name()));
    box.setId("consent-" + line.purpose().name());
    box.setWrapText(true);
    box.setSelected(line.holds());
    box.setOnAction(event -> say(line.purpose(), box.isSelected()));
    var since = line.last().map(Consent::from).map(room.desk().texts()::date);
    var node = new VBox(2, box);
    since.ifPresent(day ->
        node.getChildren()
            .add(
                Prose.note(
                    room.text(line.holds() ? "care.ui.told.since" : "care.ui.told.back", day))));
    return node;
  }

  private void say(Consent.Purpose purpose, boolean isGiven) {
    var key = "care.consent." + (isGiven ? "given." : "withdrawn.") + purpose.name();
    room.desk()
        .tasks()
        .run(
            () -> room.consents().say(room.me().id(), purpose, isGiven, Optional.empty()),
            outcome -> {
              switch (outcome) {
                case ConsentOutcome.Saved _ ->
                    room.desk().notices().done(room.text(key, room.me().name()));
                case Refusal refusal -> refused(refusal);
              }
              refresh();
            });
  }

  /// For who cannot do it: the committee chooses whom it is about.
  private void forOther() {
    var who = new ChoiceField<Member>(room.desk().texts());
    who.setId("careWho");
    var people =
        room.members().members().stream()
            .filter(one -> one.left().isEmpty() && !one.id().equals(room.me().id()))
            .toList();
    who.choices(people, Member::name);
    var next =
        button(
            "careWhoDeed",
            "care.ui.forOther.deed",
            () -> {
              var chosen = who.value().get();
              if (chosen == null) who.requestFocus();
              else form(CareForm.Kind.ILL, chosen);
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

  /// Opens the form by which whoever sits here reports ill.
  public void reportIll() {
    form(CareForm.Kind.ILL, room.me());
  }

  private void clear() {
    new ClearForm(room, this::refresh).open();
  }

  private void form(CareForm.Kind kind, Member who) {
    new CareForm(room, kind, who.id(), this::done).open();
  }

  private javafx.scene.control.Button button(String id, String key, Runnable deed) {
    return FormParts.button(id, room.text(key), deed);
  }

  private void act(Supplier<CareOutcome> deed) {
    room.desk()
        .tasks()
        .run(
            deed,
            outcome -> {
              switch (outcome) {
                case CareOutcome.Done done -> done(done);
                case Refusal refusal -> refused(refusal);
              }
            });
  }

  private void refused(Refusal refusal) {
    notice.refuse(refusal);
  }

  private void done(CareOutcome.Done done) {
    notice.notice().set(null);
    room.desk().navigation().closeSheet();
    var texts = room.desk().texts();
    var words = done.name() + ": " + done.standing().state().in(texts);
    room.desk().notices().done(words, () -> undo(done.deed()));
    refresh();
  }

  private void undo(DeedId deed) {
    room.desk()
        .tasks()
        .run(
            () -> room.cases().undo(deed),
            outcome -> {
              if (outcome instanceof Refusal refusal) refused(refusal);
              refresh();
            });
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("care.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(this::find, found -> Focus.keep(root, () -> show(found)));
  }
}
