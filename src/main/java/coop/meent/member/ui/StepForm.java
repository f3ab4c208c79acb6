package coop.meent.member.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.member.Applicant;
import coop.meent.member.Grounds;
import coop.meent.member.MembershipOutcome;
import coop.meent.member.Register;
import coop.meent.store.Space;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.Latest;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.ReadersLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks what one deed on a membership needs, says beforehand what it comes to, and does it.
final class StepForm {

  private final MembersDesk room;
  private final Step step;
  private final Optional<Register.Line> line;
  private final Consumer<MembershipOutcome.Done> done;
  private final Texts texts;
  private final NoticeBar notice;
  private final DateField day;
  private final DateField second;
  private final TextField name = field("applicantName");
  private final TextField trade = field("applicantTrade");
  private final TextField email = field("applicantEmail");
  private final TextField town = field("applicantTown");
  private final TextField reason = field("stepReason");
  private final TextField article = field("stepArticle");
  private final TextField proof = field("stepProof");
  private final VBox outlook = new VBox(6);
  private List<Outlook.Line> said = List.of();
  private final Latest latest;

  /// @param line whom it is about; empty for an application
  StepForm(
      MembersDesk room,
      Step step,
      Optional<Register.Line> line,
      Consumer<MembershipOutcome.Done> done) {
    this.room = room;
    this.step = step;
    this.line = line;
    this.done = done;
    texts = room.desk().texts();
    notice = new NoticeBar(texts);
    day = date("stepDay");
    second = date("stepSecond");
    latest = new Latest(room.desk().tasks());
  }

  private static TextField field(String id) {
    var field = new TextField();
    field.setId(id);
    return field;
  }

  private DateField date(String id) {
    var field = new DateField(texts);
    field.setId(id);
    field.setNear(room.today());
    return field;
  }

  void open() {
    day.setValue(room.today());
    outlook.setId("outlook");
    var deed = new Button(texts.get("member.step." + step.name() + ".deed"));
    deed.setId("stepDeed");
    deed.setDefaultButton(true);
    deed.getStyleClass().add("primary");
    deed.setOnAction(event -> act());
    var form = new VBox(notice);
    form.getStyleClass().add("form");
    form.getChildren().addAll(fields());
    form.getChildren().addAll(outlook, new ReadersLine(room.desk(), Space.COMMON), deed);
    for (var field : List.of(day, second)) {
      field.getEditor().textProperty().subscribe((before, now) -> look());
    }
    for (var field : List.of(reason, proof))
      field.textProperty().subscribe((before, now) -> look());
    room.desk().navigation().open(title(), form);
    look();
  }

  private String title() {
    var deed = texts.get("member.step." + step.name());
    return line.map(one -> deed + ": " + one.name()).orElse(deed);
  }

  private List<Node> fields() {
    List<Node> fields = new ArrayList<>();
    if (step == Step.APPLY) {
      fields.add(new FormField(texts.get("member.name"), name));
      fields.add(new FormField(texts.get("member.trade"), trade));
      fields.add(new FormField(texts.get("member.town"), town));
      fields.add(new FormField(texts.get("member.email"), email));
    }
    if (step.asksDay()) fields.add(new FormField(texts.get(dayKey()), day));
    if (step.asksSecondDay()) fields.add(second());
    if (step.asksReason()) fields.add(new FormField(texts.get("member.paper.reason"), reason));
    if (step.asksReason() && step != Step.PAUSE)
      fields.add(new FormField(texts.get("member.paper.article"), article));
    var how = new FormField(texts.get("member.paper.proof"), proof);
    how.setHint(texts.get("member.step.proof"));
    fields.add(how);
    return fields;
  }

  private FormField second() {
    var key = step == Step.PAUSE ? "member.letter.returns" : "member.letter.trialUntil";
    var field = new FormField(texts.get(key), second);
    field.setHint(texts.get(step == Step.PAUSE ? "member.step.returns" : "member.step.until"));
    return field;
  }

  private String dayKey() {
    return switch (step) {
      case PAUSE -> "member.letter.on.PAUSED";
      case TRIAL -> "member.letter.on.TRIAL";
      case ADMIT -> "member.joined";
      case NOTICE, NOTICE_BY_COOPERATIVE -> "member.letter.on.NOTICE_GIVEN";
      default -> "member.step.day";
    };
  }

  private Grounds grounds() {
    return new Grounds(
        Optional.of(reason.getText()),
        Optional.of(article.getText()),
        Optional.of(proof.getText()));
  }

  private Optional<Draft> draft() {
    var on = step.asksDay() ? day.typed() : Optional.of(room.today());
    boolean isHalf = !second.getEditor().getText().isBlank() && second.typed().isEmpty();
    if (isHalf) return Optional.empty();
    return on.map(
        one -> new Draft(step, line.map(Register.Line::id), one, second.typed(), grounds()));
  }

  /// What the deed would come to, said while the form is filled in.
  private void look() {
    var now = draft();
    if (now.isEmpty() || line.isEmpty()) return;
    latest.run(() -> new Outlook(room, now.get()).lines(texts), this::show);
  }

  private void show(List<Outlook.Line> lines) {
    said = lines;
    outlook.getChildren().clear();
    for (var one : lines) {
      var label = new Label(one.words());
      label.setWrapText(true);
      label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
      label.getStyleClass().add(one.isStrong() ? "strong" : "note");
      outlook.getChildren().add(label);
    }
    outlook.setManaged(!lines.isEmpty());
  }

  private void act() {
    var draft = draft();
    if (draft.isEmpty()) {
      (day.typed().isEmpty() ? day : second).requestFocus();
      return;
    }
    room.desk().tasks().run(() -> run(draft.get()), this::tell);
  }

  private MembershipOutcome run(Draft draft) {
    if (step != Step.APPLY) return draft.run(room.memberships());
    var applicant =
        new Applicant(
            new MemberId(new UUID(0, 0)), name.getText(), given(trade), given(email), given(town));
    return room.memberships().apply(applicant, draft.on(), draft.grounds());
  }

  private static Optional<String> given(TextField field) {
    return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
  }

  private void tell(MembershipOutcome outcome) {
    switch (outcome) {
      case MembershipOutcome.Done made -> done.accept(made);
      case Refusal refusal -> refused(refusal);
    }
  }

  /// What was said beforehand gives way to the notice that says the same.
  private void refused(Refusal refusal) {
    if (said.contains(new Outlook.Line(texts.refusal(refusal), true))) show(List.of());
    notice.refuse(refusal);
  }

  /// What was filled in.
  record Draft(
      Step step,
      Optional<MemberId> who,
      LocalDate on,
      Optional<LocalDate> second,
      Grounds grounds) {

    MembershipOutcome run(coop.meent.member.MembershipService service) {
      var member = who.orElseThrow();
      return switch (step) {
        case APPLY -> throw new IllegalStateException("an application is about nobody yet");
        case REAPPLY -> service.applyAgain(member, on, grounds);
        case ACCEPT -> service.acceptRules(member, on, grounds);
        case ADMIT -> service.admit(member, on, grounds);
        case TRIAL -> service.startTrial(member, on, second, grounds);
        case END_TRIAL -> service.endTrial(member, on, grounds);
        case REFUSE -> service.refuse(member, on, grounds);
        case APPEAL -> service.appeal(member, on, grounds);
        case PAUSE -> service.pause(member, on, second, grounds);
        case RESUME -> service.resume(member, on, grounds);
        case NOTICE, NOTICE_BY_COOPERATIVE -> service.giveNotice(notice());
        case WITHDRAW -> service.withdrawNotice(member, on, grounds);
        case LEAVE -> service.leave(member, grounds);
        case EXPEL -> service.expel(member, on, grounds);
        case DIED -> service.died(member, on, grounds);
      };
    }

    coop.meent.member.NoticeDraft notice() {
      return new coop.meent.member.NoticeDraft(
          who.orElseThrow(), on, step == Step.NOTICE_BY_COOPERATIVE, grounds);
    }
  }
}
