package coop.meent.development.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.development.BudgetRule;
import coop.meent.development.BudgetRules;
import coop.meent.development.DevelopmentBudget;
import coop.meent.development.Gift;
import coop.meent.development.Lapse;
import coop.meent.development.LapseForecast;
import coop.meent.development.Tranche;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// A budget opened to its causes: the rule, what will lapse and when, and every tranche that still
/// counts, the oldest first.
final class BudgetSheet {

  private final DevelopmentDesk room;
  private final MemberId member;
  private final Texts texts;

  private record Found(
      DevelopmentBudget budget, LapseForecast forecast, BudgetRules rules, List<Gift> gifts) {}

  BudgetSheet(DevelopmentDesk room, MemberId member) {
    this.room = room;
    this.member = member;
    texts = room.texts();
  }

  void open() {
    room.desk().tasks().run(this::find, this::show);
  }

  private Found find() {
    var development = room.development();
    return new Found(
        development.budget(member),
        development.forecast(member),
        development.rules(),
        development.gifts().stream()
            .filter(one -> one.giver().equals(member) || one.isTo(member))
            .toList());
  }

  private void show(Found found) {
    var form = FormParts.form();
    form.getChildren().addAll(head(found.budget));
    form.getChildren().addAll(lapses(found));
    form.getChildren().addAll(gifts(found.gifts));
    form.getChildren().addAll(rule(found.rules));
    form.getChildren().addAll(tranches(found.budget));
    form.getChildren().add(new ReadersLine(room.desk(), room.development().space(member)));
    room.desk().navigation().open(room.name(member), form);
  }

  private List<Node> head(DevelopmentBudget budget) {
    List<Node> head = new ArrayList<>();
    var figure = new Label(texts.euro(budget.available()));
    figure.setId("budgetAvailable");
    figure.getStyleClass().add("figure");
    head.add(figure);
    head.add(Prose.note(room.text("development.sum")));
    head.add(pair("development.accrued", texts.euro(budget.accrued())));
    head.add(pair("development.reserved", texts.euro(budget.reserved())));
    head.add(pair("development.paid", texts.euro(budget.paid())));
    if (!budget.given().isZero()) head.add(pair("development.given", texts.euro(budget.given())));
    head.add(pair("development.lapsed", texts.euro(budget.lapsed())));
    if (budget.overgiven().isPositive())
      head.add(Prose.strong(room.text("development.overgiven", texts.euro(budget.overgiven()))));
    head.add(
        FormParts.pair(room.text("development.available"), texts.euro(budget.available()), true));
    return head;
  }

  private Node pair(String key, String figure) {
    return FormParts.pair(room.text(key), figure, false);
  }

  private List<Node> lapses(Found found) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("development.lapses")));
    if (found.forecast.lapses().isEmpty())
      parts.add(Prose.note(room.text("development.lapses.none", LapseForecast.FARTHEST)));
    for (var one : found.forecast.lapses()) parts.add(lapse("development.lapse.to", one));
    for (var one : found.budget.lapses().reversed()) parts.add(lapse("development.lapse.was", one));
    return parts;
  }

  private Node lapse(String key, Lapse one) {
    return FormParts.pair(room.text(key, one.on(), one.why()), texts.euro(one.amount()), false);
  }

  private List<Node> gifts(List<Gift> gifts) {
    List<Node> parts = new ArrayList<>();
    if (gifts.isEmpty()) return parts;
    parts.add(Prose.title(room.text("development.gifts")));
    for (var one : gifts.reversed()) parts.add(gift(one));
    return parts;
  }

  private Node gift(Gift one) {
    List<Node> lines = new ArrayList<>();
    var who =
        one.giver().equals(member)
            ? room.text("development.gift.to", to(one), one.on())
            : room.text("development.gift.by", room.name(one.giver()), one.on());
    lines.add(FormParts.pair(who, texts.euro(one.amount()), true));
    if (!one.words().isEmpty()) lines.add(Prose.plain("“" + one.words() + "”"));
    one.thanks()
        .ifPresent(thanks ->
            lines.add(
                Prose.note(
                    room.text("development.gift.thanks", room.name(thanks.by()), thanks.words()))));
    return FormParts.item(lines.toArray(Node[]::new));
  }

  private String to(Gift one) {
    return one.to().map(room::name).orElse(room.text("development.pool.to"));
  }

  private List<Node> rule(BudgetRules rules) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("development.rule.title")));
    rules
        .on(room.today())
        .ifPresentOrElse(
            rule -> parts.addAll(rule(rule)),
            () -> parts.add(Prose.note(room.text("development.rule.none"))));
    rules.all().stream()
        .filter(one -> one.from().isAfter(room.today()))
        .findFirst()
        .ifPresent(next ->
            parts.add(
                Prose.note(room.text("development.rule.next", next.from(), next.resolution()))));
    return parts;
  }

  private List<Node> rule(BudgetRule rule) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.plain(said(rule, texts)));
    parts.add(pair("development.field.life", Integer.toString(rule.keeping().lifeMonths())));
    rule.keeping()
        .carry()
        .ifPresent(carry -> parts.add(pair("development.field.carry", texts.euro(carry))));
    parts.add(pair("development.field.giftMonths", Integer.toString(rule.keeping().giftMonths())));
    parts.add(Prose.note(room.text("development.rule.since", rule.from(), rule.resolution())));
    return parts;
  }

  /// How it grows, in a sentence.
  static String said(BudgetRule rule, Texts texts) {
    var growth = rule.growth();
    return texts.get(
        "development.grows." + growth.way(),
        texts.euro(growth.amount()),
        java.math.BigDecimal.valueOf(growth.points(), 2).stripTrailingZeros().toPlainString());
  }

  private List<Node> tranches(DevelopmentBudget budget) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("development.tranches")));
    var alive =
        budget.tranches().stream()
            .filter(one -> one.available().isPositive() || one.reserved().isPositive())
            .toList();
    if (alive.isEmpty()) parts.add(Prose.note(room.text("development.tranches.none")));
    for (var one : alive) parts.add(tranche(one));
    return parts;
  }

  private Node tranche(Tranche one) {
    var lines = new ArrayList<Node>();
    lines.add(
        FormParts.pair(
            room.text("development.tranche", one.from()), texts.euro(one.available()), true));
    lines.add(Prose.note(room.text("development.tranche.until", one.lapses())));
    if (one.gift().isPresent()) lines.add(Prose.note(room.text("development.tranche.gift")));
    if (one.reserved().isPositive())
      lines.add(Prose.note(room.text("development.tranche.reserved", texts.euro(one.reserved()))));
    return FormParts.item(lines.toArray(Node[]::new));
  }
}
