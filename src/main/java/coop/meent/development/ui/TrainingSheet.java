package coop.meent.development.ui;

import coop.meent.base.Texts;
import coop.meent.development.Evidence;
import coop.meent.development.RepaymentRule;
import coop.meent.development.RequestStanding;
import coop.meent.development.RequestState;
import coop.meent.development.TeachingStanding;
import coop.meent.development.ui.DevelopmentDesk.SkillName;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.StatusBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// One request beside the table: what and why, who said what, what is kept for it, what it came to.
final class TrainingSheet {

  private final DevelopmentDesk room;
  private final RequestStanding one;
  private final DevelopmentSaying done;
  private final TrainingDeeds deeds;
  private final Texts texts;
  private final NoticeBar notice;

  private record Found(
      boolean answers,
      List<Evidence.Paper> papers,
      Optional<String> skill,
      Optional<RepaymentRule> repayment) {}

  TrainingSheet(DevelopmentDesk room, RequestStanding one, DevelopmentSaying done) {
    this.room = room;
    this.one = one;
    this.done = done;
    deeds = new TrainingDeeds(room, done);
    texts = room.texts();
    notice = new NoticeBar(texts);
  }

  void open() {
    room.desk().tasks().run(this::find, this::show);
  }

  private Found find() {
    var request = one.request();
    boolean teaches = request.teacher().filter(room.me()::equals).isPresent();
    boolean answers = !isMine() && !teaches && room.development().answers(room.me());
    var papers =
        answers && one.state() == RequestState.APPROVED
            ? room.development().papers(request.member()).stream().filter(this::isOfIt).toList()
            : List.<Evidence.Paper>of();
    var skill =
        room.skills().get().stream()
            .filter(name -> request.training().skill().filter(name.id()::equals).isPresent())
            .findFirst()
            .map(SkillName::name);
    return new Found(answers, papers, skill, room.development().repaymentRule(request));
  }

  /// A lesson by a colleague is paid by the bill that was made out of it alone.
  private boolean isOfIt(Evidence.Paper paper) {
    return one.request().teacher().isEmpty()
        || one.teaching()
            .flatMap(TeachingStanding::bill)
            .filter(paper.number()::equals)
            .isPresent();
  }

  private boolean isMine() {
    return one.request().member().equals(room.me());
  }

  private void show(Found found) {
    var form = FormParts.form(notice);
    form.getChildren().addAll(head(found));
    form.getChildren().addAll(lesson());
    form.getChildren().addAll(words());
    form.getChildren().addAll(money());
    form.getChildren().addAll(repayment(found));
    var buttons = buttons(found);
    if (!buttons.isEmpty()) form.getChildren().add(FormParts.deeds(buttons.toArray(Node[]::new)));
    form.getChildren()
        .add(new ReadersLine(room.desk(), room.development().space(one.request().member())));
    room.desk().navigation().open(one.request().training().course(), form);
  }

  private List<Node> head(Found found) {
    var request = one.request();
    var training = request.training();
    List<Node> head = new ArrayList<>();
    var figure = new Label(texts.euro(request.cost()));
    figure.getStyleClass().add("figure");
    head.add(figure);
    head.add(new StatusBadge(TrainingRow.badge(one, texts)));
    head.add(Prose.plain(training.why()));
    head.add(pair("member.name", room.name(request.member())));
    found.skill.ifPresent(skill -> head.add(pair("development.field.skill", skill)));
    request.agreed().kind().ifPresent(kind -> head.add(pair("development.field.kind", kind)));
    head.add(pair("development.field.starts", texts.date(training.starts())));
    if (!training.ends().equals(training.starts()))
      head.add(pair("development.field.ends", texts.date(training.ends())));
    head.add(pair("development.asked", texts.date(request.asked())));
    return head;
  }

  private List<Node> lesson() {
    List<Node> parts = new ArrayList<>();
    one.teaching()
        .ifPresent(lesson -> {
          var told = new LessonParts(room, lesson, notice, done);
          parts.add(Prose.title(room.text("development.lesson.title")));
          parts.addAll(told.told());
          var deeds = told.deeds();
          if (!deeds.isEmpty()) parts.add(FormParts.deeds(deeds.toArray(Node[]::new)));
        });
    return parts;
  }

  private List<Node> words() {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("development.words")));
    if (one.state().isOpen())
      parts.add(
          Prose.note(
              room.text(
                  "development.words.needed",
                  one.approvals(),
                  texts.date(one.request().answerBy()))));
    for (var word : one.words())
      parts.add(
          Prose.plain(
              room.text(
                  word.agrees() ? "development.word.yes" : "development.word.no",
                  room.name(word.by()),
                  texts.date(word.on()),
                  word.reason().orElse(""))));
    if (one.state() == RequestState.CONTESTED)
      parts.add(Prose.strong(room.text("development.contested")));
    if (isToClaim()) parts.add(Prose.note(room.text("development.claim.why")));
    return parts;
  }

  /// What a colleague taught, the office makes the bill of.
  private boolean isToClaim() {
    return isMine()
        && one.state() == RequestState.APPROVED
        && one.payouts().isEmpty()
        && one.teaching().isEmpty();
  }

  private List<Node> money() {
    List<Node> parts = new ArrayList<>();
    var cover = one.cover();
    if (cover.reserved().isZero() && one.payouts().isEmpty() && cover.missing().isZero())
      return parts;
    parts.add(Prose.title(room.text("development.money")));
    if (!cover.reserved().isZero())
      parts.add(pair("development.reserved", texts.euro(cover.reserved())));
    if (!cover.missing().isZero()) {
      parts.add(pair("development.missing", texts.euro(cover.missing())));
      parts.add(Prose.note(room.text("development.missing.why")));
    }
    for (var payout : one.payouts()) {
      parts.add(pair(payout.number(), texts.euro(payout.amount()), true));
      if (room.isOffice())
        parts.add(
            FormParts.button(
                "openBill-" + payout.number(),
                room.text("development.bill.open", payout.number()),
                () -> room.bill().accept(payout.bill())));
    }
    return parts;
  }

  /// What was agreed to for leaving early: of what was paid, or else of what it costs.
  private List<Node> repayment(Found found) {
    List<Node> parts = new ArrayList<>();
    var request = one.request();
    if (request.agreed().isRequired()) {
      parts.add(Prose.title(room.text("development.repayment")));
      parts.add(Prose.note(room.text("development.repayment.free")));
    }
    found.repayment.ifPresent(rule -> {
      var of = one.paid().isPositive() ? one.paid() : request.cost();
      parts.add(Prose.title(room.text("development.repayment")));
      parts.addAll(new RepaymentWords(room).steps(rule, of, request.training().ends()));
    });
    return parts;
  }

  private Node pair(String key, String figure) {
    return pair(room.text(key), figure, false);
  }

  private static Node pair(String what, String figure, boolean isStrong) {
    return FormParts.pair(what, figure, isStrong);
  }

  private List<Node> buttons(Found found) {
    List<Node> buttons = new ArrayList<>();
    var id = one.request().id();
    if (isToClaim())
      buttons.add(
          FormParts.primary(
              "trainingClaim",
              room.text("development.claim"),
              () -> room.claim().accept(one.request().training().course())));
    boolean isAlive = one.state() != RequestState.DONE && one.state() != RequestState.WITHDRAWN;
    if (isMine() && isAlive && one.payouts().isEmpty())
      buttons.add(
          button(
              "trainingWithdraw",
              "development.withdraw",
              () -> run("withdraw", () -> room.development().withdraw(id, room.me()))));
    if (!found.answers) return buttons;
    var mine = one.wordOf(room.me()).map(word -> word.agrees());
    if (isAlive && !mine.equals(Optional.of(true))) {
      var agree =
          button(
              "trainingAgree",
              "development.agree",
              () -> run("answer", () -> room.development().approve(id, room.me())));
      agree.getStyleClass().add("primary");
      buttons.add(agree);
    }
    if (isAlive && !mine.equals(Optional.of(false)))
      buttons.add(button("trainingAgainst", "development.against", () -> deeds.refuse(one)));
    if (!found.papers.isEmpty())
      buttons.add(button("trainingPay", "development.pay", () -> deeds.pay(one, found.papers)));
    if (!one.payouts().isEmpty())
      buttons.add(
          button(
              "trainingTakeBack",
              "development.takeBack",
              () ->
                  run(
                      "takeBack",
                      () -> room.development().takeBack(one.payouts().getLast().id()))));
    return buttons;
  }

  private void run(String deed, Supplier<?> work) {
    TrainingForm.run(room, notice, deed, work, done);
  }

  private Button button(String id, String key, Runnable deed) {
    return FormParts.button(id, room.text(key), deed);
  }
}
