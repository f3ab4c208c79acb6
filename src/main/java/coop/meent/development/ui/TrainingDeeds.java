package coop.meent.development.ui;

import coop.meent.base.Id.DevelopmentRuleId;
import coop.meent.base.Money;
import coop.meent.development.AccrualWay;
import coop.meent.development.BudgetRule;
import coop.meent.development.Evidence;
import coop.meent.development.RequestStanding;
import coop.meent.development.TrainingDraft;
import coop.meent.development.TrainingRequest.Training;
import coop.meent.development.ui.DevelopmentDesk.SkillName;
import coop.meent.store.Space;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The forms for what can be done with budgets.
final class TrainingDeeds {

  private static final int LIFE = 60;
  private static final int DAYS = 14;
  private static final int HUNDREDTHS = 2;

  private final DevelopmentDesk room;
  private final DevelopmentSaying done;

  TrainingDeeds(DevelopmentDesk room, DevelopmentSaying done) {
    this.room = room;
    this.done = done;
  }

  private TrainingForm form(String deed) {
    return new TrainingForm(room, deed, done);
  }

  /// Asks for oneself.
  void ask() {
    var form = form("ask");
    var course = form.words("course", "");
    var why = form.words("why", "");
    List<Optional<SkillName>> skills = new ArrayList<>(List.of(Optional.empty()));
    for (var one : room.skills().get()) skills.add(Optional.of(one));
    var skill =
        form.choice(
            "skill",
            skills,
            one -> one.map(SkillName::name).orElse(room.text("development.skill.none")));
    var cost = form.money("cost", Optional.empty());
    var starts = form.day("starts", room.today());
    var ends = form.day("ends", room.today());
    form.open(
        room.text("development.ask"),
        room.development().space(room.me()),
        () -> {
          var amount = cost.value().get();
          var first = starts.typed();
          var last = ends.typed();
          if (amount == null || first.isEmpty() || last.isEmpty()) return Optional.empty();
          var training =
              new Training(
                  course.getText(),
                  why.getText(),
                  Optional.ofNullable(skill.getValue())
                      .flatMap(Function.identity())
                      .map(SkillName::id),
                  first.get(),
                  last.get());
          var draft = new TrainingDraft(room.me(), training, amount);
          return Optional.of(() -> room.development().ask(draft, room.me()));
        });
  }

  void refuse(RequestStanding one) {
    var form = form("refuse");
    var reason = form.words("reason", "");
    form.open(
        room.name(one.request().member()),
        room.development().space(one.request().member()),
        () ->
            Optional.of(
                () -> room.development().refuse(one.request().id(), room.me(), reason.getText())));
  }

  /// @param papers that could show it; one at least
  void pay(RequestStanding one, List<Evidence.Paper> papers) {
    var form = form("pay");
    var paper =
        form.choice(
            "bill",
            papers,
            bill ->
                room.text(
                    "development.bill",
                    bill.number(),
                    bill.text(),
                    room.texts().euro(bill.gross())));
    var last =
        form.choice(
            "last",
            List.of(true, false),
            is -> room.text(is ? "development.last.yes" : "development.last.no"));
    form.open(
        room.name(one.request().member()),
        room.development().space(one.request().member()),
        () ->
            Optional.ofNullable(paper.getValue())
                .map(bill ->
                    () ->
                        room.development()
                            .pay(one.request().id(), bill.number(), last.getValue(), room.me())));
  }

  /// Lays a rule down, beginning with the one that holds.
  void rule() {
    var rules = room.development().rules();
    var now = rules.on(room.today());
    var form = form("rule");
    var first = room.today().withDayOfMonth(1);
    var from = form.day("from", now.isPresent() ? first.plusMonths(1) : first);
    var way = form.choice("way", Arrays.asList(AccrualWay.values()), one -> one.in(room.texts()));
    var amount = form.money("amount", now.map(rule -> rule.growth().amount()));
    var percent = form.words("percent", now.map(TrainingDeeds::percent).orElse(""));
    now.ifPresent(rule -> way.setValue(rule.growth().way()));
    Runnable fit =
        () -> {
          boolean isTurnover = way.getValue() == AccrualWay.TURNOVER;
          amount.setDisable(isTurnover);
          percent.setDisable(!isTurnover);
        };
    way.setOnAction(event -> fit.run());
    fit.run();
    var life = form.words("life", number(now.map(rule -> rule.keeping().lifeMonths()), LIFE));
    var carry = form.money("carry", now.flatMap(rule -> rule.keeping().carry()));
    var approvals = form.words("approvals", number(now.map(rule -> rule.voting().approvals()), 2));
    var days = form.words("days", number(now.map(rule -> rule.voting().days()), DAYS));
    var resolution = form.words("resolution", "");
    form.open(
        room.text("development.rule.lay"),
        Space.COMMON,
        () ->
            from.typed()
                .map(day ->
                    new BudgetRule(
                        new DevelopmentRuleId(new UUID(0, 0)),
                        day,
                        growth(way.getValue(), amount.value().get(), percent.getText()),
                        new BudgetRule.Keeping(
                            whole(life.getText()), Optional.ofNullable(carry.value().get())),
                        new BudgetRule.Voting(whole(approvals.getText()), whole(days.getText())),
                        resolution.getText()))
                .map(rule -> () -> room.development().lay(rule)));
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
  private static int whole(String typed) {
    var text = typed.strip();
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }

  private static String number(Optional<Integer> known, int otherwise) {
    return Integer.toString(known.orElse(otherwise));
  }
}
