package coop.meent.fund.ui;

import coop.meent.base.Texts;
import coop.meent.fund.FundKind;
import coop.meent.fund.FundOutcome;
import coop.meent.fund.FundStanding;
import coop.meent.fund.Movement;
import coop.meent.fund.MovementKind;
import coop.meent.fund.SpendingRule;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/// One fund beside the table: what is in it, by which rule it is spent, and everything that went in
/// and out.
final class FundSheet {

  /// The newest; the command shows them all.
  private static final int MOVEMENTS_SHOWN = 60;

  private final FundsDesk room;
  private final FundKind kind;
  private final FundSaying done;
  private final Texts texts;
  private final NoticeBar notice;
  private final FundDeeds deeds;

  private record Found(FundStanding fund, boolean mayRule, boolean mayBook, boolean isOffice) {}

  FundSheet(FundsDesk room, FundKind kind, FundSaying done) {
    this.room = room;
    this.kind = kind;
    this.done = done;
    texts = room.texts();
    notice = new NoticeBar(texts);
    deeds = new FundDeeds(room, done);
  }

  void open() {
    room.desk().tasks().run(this::find, this::show);
  }

  private Found find() {
    var funds = room.funds();
    var fund = funds.fund(kind);
    return new Found(fund, funds.mayRule(), funds.mayBook(), funds.isOffice());
  }

  private void show(Found found) {
    var form = FormParts.form(notice);
    form.getChildren().addAll(head(found));
    form.getChildren().addAll(rule(found));
    form.getChildren().addAll(causes(found));
    room.desk().navigation().open(kind.in(texts), form);
  }

  private List<Node> head(Found found) {
    var fund = found.fund;
    List<Node> head = new ArrayList<>();
    var figure = new Label(texts.euro(fund.balance()));
    figure.setId("fundBalance");
    figure.getStyleClass().add("figure");
    head.add(figure);
    head.add(Prose.note(room.text("fund.what." + kind)));
    head.add(pair("fund.free", texts.euro(fund.free())));
    if (!fund.reserved().isZero()) head.add(pair("fund.reserved", texts.euro(fund.reserved())));
    if (!fund.outstanding().isZero()) head.add(pair("fund.out", texts.euro(fund.outstanding())));
    var buttons = FormParts.deeds();
    if (found.mayBook && fund.monthly().isPositive())
      buttons.getChildren().add(button("fundMonth", "fund.month", () -> deeds.month(kind)));
    if (found.mayBook && !fund.rules().isEmpty())
      buttons.getChildren().add(button("fundAdd", "fund.add", () -> deeds.add(kind)));
    if (!buttons.getChildren().isEmpty()) head.add(buttons);
    return head;
  }

  private Node pair(String key, String figure) {
    return FormParts.pair(room.text(key), figure, false);
  }

  private List<Node> rule(Found found) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("fund.rule.title")));
    found
        .fund
        .rule()
        .ifPresentOrElse(
            rule -> parts.addAll(rule(rule)),
            () -> parts.add(Prose.note(room.text("fund.rule.none"))));
    found.fund.rules().stream()
        .filter(one -> one.from().isAfter(room.today()))
        .findFirst()
        .ifPresent(next ->
            parts.add(Prose.note(room.text("fund.rule.next", next.from(), next.resolution()))));
    if (found.mayRule) parts.add(button("fundRule", "fund.rule.lay", () -> deeds.rule(found.fund)));
    return parts;
  }

  private List<Node> rule(SpendingRule rule) {
    var limits = rule.limits();
    List<Node> parts = new ArrayList<>();
    parts.add(
        Prose.plain(
            room.text(
                "fund.rule.voting",
                rule.voting().approvals(),
                rule.voting().deciders(),
                rule.voting().days())));
    parts.add(pair("fund.field.most", texts.euro(limits.most())));
    limits.year().ifPresent(year -> parts.add(pair("fund.field.year", texts.euro(year))));
    if (!limits.floor().isZero()) parts.add(pair("fund.field.floor", texts.euro(limits.floor())));
    if (kind != FundKind.SOLIDARITY) parts.add(pair("fund.field.percent", limits.percent() + " %"));
    if (kind == FundKind.GUARANTEE)
      parts.add(pair("fund.field.waitDays", Integer.toString(rule.waitDays())));
    if (kind == FundKind.ADVANCE)
      parts.add(pair("fund.field.longest", Integer.toString(rule.months())));
    parts.add(pair("fund.field.monthly", texts.euro(rule.monthly())));
    parts.add(Prose.note(room.text("fund.rule.since", rule.from(), rule.resolution())));
    return parts;
  }

  private List<Node> causes(Found found) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("fund.causes")));
    var movements = found.fund.movements();
    if (movements.isEmpty()) parts.add(Prose.note(room.text("fund.causes.none")));
    movements.reversed().stream()
        .limit(MOVEMENTS_SHOWN)
        .forEach(one -> parts.add(cause(one, found)));
    return parts;
  }

  private Node cause(Movement one, Found found) {
    var item =
        FormParts.item(
            FormParts.pair(
                one.kind().in(texts) + " · " + texts.shortDate(one.on()),
                texts.euro(one.amount()),
                one.stands()));
    var names = one.parts().stream().map(part -> room.name(part.member())).distinct().toList();
    if (names.size() == 1 && one.people() == 1)
      item.getChildren().add(Prose.note(names.getFirst()));
    if (one.people() > 1)
      item.getChildren().add(Prose.note(texts.count("fund.people", one.people())));
    if (one.takenBackBy().isPresent())
      item.getChildren().add(Prose.note(room.text("fund.takenBack")));
    var buttons = FormParts.deeds();
    if (found.isOffice) {
      var entry = new Hyperlink(room.text("split.entry.open"));
      entry.setOnAction(event -> room.entry().accept(one.entry()));
      buttons.getChildren().add(entry);
    }
    if (found.mayBook && one.stands() && one.kind() != MovementKind.PAID_OUT) {
      var back = button("fundTakeBack", "fund.takeBack", () -> takeBack(one));
      back.getStyleClass().add("quiet");
      buttons.getChildren().add(back);
    }
    if (!buttons.getChildren().isEmpty()) item.getChildren().add(buttons);
    return item;
  }

  private void takeBack(Movement one) {
    room.desk()
        .tasks()
        .run(
            () -> room.funds().takeBack(one.id()),
            outcome -> {
              switch (outcome) {
                case FundOutcome.Refused<Movement>(var why) -> notice.refuse(why);
                case FundOutcome.Done<Movement> _ ->
                    done.said(room.text("fund.form.takeBack.done"), Optional.empty());
              }
            });
  }

  private Button button(String id, String key, Runnable deed) {
    return FormParts.button(id, room.text(key), deed);
  }
}
