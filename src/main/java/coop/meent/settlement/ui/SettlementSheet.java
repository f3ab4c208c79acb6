package coop.meent.settlement.ui;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.ui.PaperFile;
import coop.meent.settlement.FinalSettlement;
import coop.meent.settlement.PayoutPlan;
import coop.meent.settlement.SettlementLine;
import coop.meent.settlement.SettlementOutcome;
import coop.meent.settlement.SettlementOutlook;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The settlement of one member: line by line with the steps behind each, when it is paid, what is
/// open yet; made final and paid from here.
final class SettlementSheet {

  private final SettlementDesk room;
  private final Member member;
  private final Texts texts;
  private final NoticeBar notice;

  SettlementSheet(SettlementDesk room, Member member) {
    this.room = room;
    this.member = member;
    texts = room.desk().texts();
    notice = new NoticeBar(texts);
  }

  void open() {
    room.desk().tasks().run(() -> room.settlements().outlook(member.id()), this::show);
  }

  private void show(SettlementOutlook outlook) {
    var form = FormParts.form(notice);
    form.setId("settlementSheet");
    switch (outlook) {
      case SettlementOutlook.None _ -> {
        return;
      }
      case SettlementOutlook.Provisional draft -> provisional(form, draft);
      case SettlementOutlook.Final(var _, var made) -> settled(form, made);
    }
    room.desk().navigation().open(texts.get("settlement.ui.sheet", member.name()), form, List.of());
  }

  private void provisional(VBox form, SettlementOutlook.Provisional draft) {
    var parts = form.getChildren();
    var settlement = draft.settlement();
    parts.add(Prose.note(texts.get("settlement.paper.until", draft.until())));
    lines(form, settlement.lines(), settlement.sum());
    switch (draft.plan()) {
      case PayoutPlan.Outcome.Made(var plan) -> plan(form, plan);
      case PayoutPlan.Outcome.Asks(var missing) -> asks(form, missing);
    }
    for (var missing : settlement.missing()) asks(form, missing);
    for (var unseen : settlement.unseen())
      parts.add(Prose.strong(texts.get("settlement.paper.unseen", unseen)));
    if (!draft.inTheWay().isEmpty()) parts.add(Prose.strong(texts.get("settlement.ui.inTheWay")));
    for (var open : draft.inTheWay()) parts.add(Prose.note(open.in(texts)));
    parts.add(new ReadersLine(room.desk(), room.settlements().place(member.id())));
    var deeds = FormParts.deeds();
    if (room.decides()) {
      var finish = FormParts.button("finish", texts.get("settlement.ui.finish"), this::ask);
      if (draft.isReady(room.today())) finish.getStyleClass().add("primary");
      deeds.getChildren().add(finish);
    }
    deeds.getChildren().add(save());
    parts.add(deeds);
  }

  private void asks(VBox form, Refusal missing) {
    form.getChildren()
        .addAll(Prose.strong(texts.refusal(missing)), Prose.note(texts.next(missing)));
  }

  private void plan(VBox form, PayoutPlan plan) {
    if (plan.instalments().isEmpty()) return;
    form.getChildren().add(Prose.title(texts.get("settlement.plan")));
    for (var part : plan.instalments())
      form.getChildren()
          .add(FormParts.pair(texts.date(part.due()), texts.euro(part.amount().abs()), false));
  }

  private void settled(VBox form, FinalSettlement made) {
    var parts = form.getChildren();
    parts.add(Prose.note(texts.get("settlement.ui.madeFinal", made.day())));
    lines(form, made.lines(), made.sum());
    if (!made.plan().isEmpty()) parts.add(Prose.title(texts.get("settlement.plan")));
    for (var part : made.progress()) parts.add(progress(part));
    parts.add(new ReadersLine(room.desk(), room.settlements().place(member.id())));
    var deeds = FormParts.deeds();
    if (room.pays() && !made.left().isZero()) {
      var pay =
          FormParts.button(
              "pay",
              texts.get("settlement.ui.pay"),
              () -> new PaymentForm(room, member, made, this::open).open());
      pay.getStyleClass().add("primary");
      deeds.getChildren().add(pay);
    }
    deeds.getChildren().add(save());
    parts.add(deeds);
  }

  private Node progress(FinalSettlement.Progress part) {
    var day = texts.date(part.instalment().due());
    var words =
        part.isPaid()
            ? texts.get("settlement.ui.part.paid", day)
            : part.paid().isZero()
                ? day
                : texts.get("settlement.ui.part.partly", day, texts.euro(part.paid().abs()));
    return FormParts.pair(words, texts.euro(part.instalment().amount().abs()), false);
  }

  private void lines(VBox form, List<SettlementLine> lines, Money sum) {
    var key =
        sum.isZero()
            ? "settlement.ui.even"
            : sum.isPositive() ? "settlement.ui.owed" : "settlement.ui.owes";
    if (lines.isEmpty()) form.getChildren().add(Prose.note(texts.get("settlement.ui.empty")));
    for (var line : lines) form.getChildren().add(line(line));
    form.getChildren().add(FormParts.pair(texts.get(key), texts.euro(sum.abs()), true));
  }

  /// The amount, and folded away below it the steps that it comes from.
  private Node line(SettlementLine line) {
    var steps = new VBox(4);
    for (var step : line.steps())
      steps
          .getChildren()
          .add(
              FormParts.pair(
                  step.words().in(texts), step.amount().map(texts::euro).orElse(""), false));
    var item =
        FormParts.item(
            FormParts.pair(line.part().in(texts), texts.euro(line.amount()), true),
            Prose.note(line.what().in(texts)));
    if (!line.steps().isEmpty()) item.getChildren().addAll(shows(steps), steps);
    return item;
  }

  private static void show(VBox steps, boolean isShown) {
    steps.setVisible(isShown);
    steps.setManaged(isShown);
  }

  private Button shows(VBox steps) {
    show(steps, false);
    var button =
        FormParts.button(
            "steps", texts.get("settlement.ui.steps"), () -> show(steps, !steps.isVisible()));
    button.getStyleClass().add("quiet");
    return button;
  }

  private Node save() {
    return FormParts.button(
        "saveSettlement",
        texts.get("member.letter.save"),
        () ->
            new PaperFile(room.desk(), room.members())
                .save(
                    texts.get("settlement.ui.file", member.name()),
                    language -> room.papers().letter(member.id(), language).orElseThrow()));
  }

  private void ask() {
    var question =
        new Dialogs.Question(
            texts.get("settlement.ui.finish.title", member.name()),
            texts.get("settlement.ui.finish.text"),
            texts.get("settlement.ui.finish.deed"),
            false);
    room.desk().dialogs().confirm(question, this::finish);
  }

  private void finish() {
    room.desk()
        .tasks()
        .run(() -> room.settlements().finish(member.id(), room.me().id()), this::tell);
  }

  private void tell(SettlementOutcome outcome) {
    switch (outcome) {
      case SettlementOutcome.Saved saved -> {
        room.desk()
            .notices()
            .done(
                texts.get("settlement.ui.finished", member.name()),
                () ->
                    room.desk()
                        .tasks()
                        .run(() -> room.settlements().undo(saved.deed()), any -> open()));
        open();
      }
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
