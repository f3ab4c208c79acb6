package coop.meent.development.ui;

import coop.meent.base.Id.DevelopmentRuleId;
import coop.meent.base.Money;
import coop.meent.development.AccrualWay;
import coop.meent.development.BudgetRule;
import coop.meent.development.RulePreview;
import coop.meent.store.Space;
import coop.meent.ui.DateField;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.Prose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Lays a rule down, beginning with the one that holds: what it would do to everybody is seen
/// before, and it can be taken back after.
final class RuleForm {

  private static final int LIFE = 60;
  private static final int DAYS = 14;
  private static final int HUNDREDTHS = 2;

  private final DevelopmentDesk room;
  private final TrainingForm form;
  private final VBox seen = new VBox(8);
  private final DateField from;
  private final ComboBox<AccrualWay> way;
  private final MoneyField amount;
  private final TextField percent;
  private final TextField life;
  private final MoneyField carry;
  private final TextField gift;
  private final TextField approvals;
  private final TextField days;
  private final TextField resolution;

  RuleForm(DevelopmentDesk room, DevelopmentSaying done) {
    this.room = room;
    form = new TrainingForm(room, "rule", done);
    var now = room.development().rules().on(room.today());
    var first = room.today().withDayOfMonth(1);
    from = form.day("from", now.isPresent() ? first.plusMonths(1) : first);
    way = form.choice("way", Arrays.asList(AccrualWay.values()), one -> one.in(room.texts()));
    amount = form.money("amount", now.map(rule -> rule.growth().amount()));
    percent = form.words("percent", now.map(RuleForm::percent).orElse(""));
    now.ifPresent(rule -> way.setValue(rule.growth().way()));
    way.setOnAction(event -> fit());
    fit();
    life = number("life", now, rule -> rule.keeping().lifeMonths(), LIFE);
    carry = form.money("carry", now.flatMap(rule -> rule.keeping().carry()));
    gift =
        number(
            "giftMonths", now, rule -> rule.keeping().giftMonths(), BudgetRule.Keeping.GIFT_MONTHS);
    approvals = number("approvals", now, rule -> rule.voting().approvals(), 2);
    days = number("days", now, rule -> rule.voting().days(), DAYS);
    resolution = form.words("resolution", "");
  }

  private TextField number(
      String name, Optional<BudgetRule> now, Function<BudgetRule, Integer> of, int otherwise) {
    return form.words(name, Integer.toString(now.map(of).orElse(otherwise)));
  }

  private void fit() {
    boolean isTurnover = way.getValue() == AccrualWay.TURNOVER;
    amount.setDisable(isTurnover);
    percent.setDisable(!isTurnover);
  }

  void open() {
    seen.setId("rulePreview");
    form.part(
        FormParts.deeds(
            FormParts.button("rulePreviewDeed", room.text("development.preview"), this::preview)));
    form.part(seen);
    form.open(
        room.text("development.rule.lay"),
        Space.COMMON,
        () -> draft().map(rule -> () -> room.development().lay(rule)));
  }

  private Optional<BudgetRule> draft() {
    return from.typed()
        .map(day ->
            new BudgetRule(
                new DevelopmentRuleId(new UUID(0, 0)),
                day,
                growth(way.getValue(), amount.value().get(), percent.getText()),
                new BudgetRule.Keeping(
                    whole(life.getText()),
                    Optional.ofNullable(carry.value().get()),
                    whole(gift.getText())),
                new BudgetRule.Voting(whole(approvals.getText()), whole(days.getText())),
                resolution.getText()));
  }

  /// Nothing is stored; a rule that cannot be is not shown at work either.
  private void preview() {
    var draft = draft().filter(rule -> rule.isSound());
    if (draft.isEmpty()) {
      seen.getChildren().setAll(Prose.strong(room.text("refusal.DevelopmentRefusal.NotARule")));
      return;
    }
    room.desk().tasks().run(() -> room.development().preview(draft.get()), this::show);
  }

  private void show(List<RulePreview> all) {
    List<Node> parts = new ArrayList<>();
    if (all.isEmpty()) parts.add(Prose.note(room.text("development.budgets.empty")));
    else parts.add(Prose.title(room.text("development.preview.until", all.getFirst().until())));
    for (var one : all) parts.add(line(one));
    if (!all.isEmpty()) parts.add(total(all));
    seen.getChildren().setAll(parts);
  }

  private Node line(RulePreview one) {
    return FormParts.item(
        FormParts.pair(room.name(one.member()), change(one.leftNow(), one.leftThen()), true),
        FormParts.pair(
            room.text("development.preview.lapses"),
            change(one.lapsesNow(), one.lapsesThen()),
            false));
  }

  private Node total(List<RulePreview> all) {
    return FormParts.item(
        FormParts.pair(
            room.text("development.preview.all"),
            change(sum(all, RulePreview::leftNow), sum(all, RulePreview::leftThen)),
            true),
        FormParts.pair(
            room.text("development.preview.lapses"),
            change(sum(all, RulePreview::lapsesNow), sum(all, RulePreview::lapsesThen)),
            false));
  }

  private static Money sum(List<RulePreview> all, Function<RulePreview, Money> of) {
    return Money.sum(all.stream().map(of).toList());
  }

  private String change(Money now, Money then) {
    return room.texts().euro(now) + " → " + room.texts().euro(then);
  }

  private static BudgetRule.Growth growth(AccrualWay way, @Nullable Money amount, String percent) {
    return way == AccrualWay.TURNOVER
        ? new BudgetRule.Growth(way, Money.ZERO, points(percent))
        : new BudgetRule.Growth(way, amount == null ? Money.ZERO : amount, 0);
  }

  private static String percent(BudgetRule rule) {
    if (rule.growth().points() == 0) return "";
    return BigDecimal.valueOf(rule.growth().points(), HUNDREDTHS)
        .stripTrailingZeros()
        .toPlainString();
  }

  /// What is no percentage of at most two decimals is none.
  private static int points(String typed) {
    try {
      return new BigDecimal(typed.strip().replace(',', '.'))
          .movePointRight(HUNDREDTHS)
          .intValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      return 0;
    }
  }

  /// What is no number is none.
  static int whole(String typed) {
    var text = typed.strip();
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }
}
