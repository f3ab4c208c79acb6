package coop.meent.development;

import coop.meent.base.Id.DevelopmentRuleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.member.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lays down how budgets grow and are spent.
record RuleKeeping(Surroundings around, TrainingRequests rows) {

  DevelopmentOutcome<BudgetRule> lay(BudgetRule draft) {
    return around.deed(
        "development.rule",
        tx -> {
          if (draft.resolution().isBlank())
            throw Surroundings.refused(new DevelopmentRefusal.NoResolution());
          if (!draft.isSound()) throw Surroundings.refused(new DevelopmentRefusal.NotARule());
          check(rows.rules(tx.sql()), draft.from());
          var rule = draft.as(new DevelopmentRuleId(around.ids().next()));
          rows.put(tx, rule, around.clock().instant());
          return rule;
        });
  }

  /// The first rule may begin in the past, so that budgets begin with what months gone by brought.
  /// After that what came in and lapsed stays as it was: another rule begins with a month to come.
  private void check(BudgetRules rules, LocalDate from) {
    var first = around.today().withDayOfMonth(1).plusMonths(1);
    if (!rules.all().isEmpty() && from.isBefore(first))
      throw Surroundings.refused(new DevelopmentRefusal.RuleInThePast(from, first));
  }

  /// What a rule would do, for everybody whose budget can be read here; nothing is stored.
  List<RulePreview> preview(BudgetRule draft) {
    var budgets = Budgets.now(around, rows);
    var all = new ArrayList<>(budgets.rules().all());
    all.add(draft);
    all.sort(Comparator.comparing(BudgetRule::from));
    var then = new BudgetRules(all);
    var until = LocalDate.ofYearDay(draft.from().getYear(), 1);
    if (until.isBefore(draft.from())) until = until.plusYears(1);
    var end = until;
    return budgets.register().membersOn(around.today()).stream()
        .map(Register.Line::id)
        .map(member ->
            preview(member, budgets.budget(member, end), budgets.budget(member, end, then)))
        .toList();
  }

  private RulePreview preview(MemberId member, DevelopmentBudget now, DevelopmentBudget then) {
    return new RulePreview(
        member, now.day(), now.available(), then.available(), toCome(now), toCome(then));
  }

  private Money toCome(DevelopmentBudget budget) {
    return Money.sum(
        budget.lapses().stream()
            .filter(one -> one.on().isAfter(around.today()))
            .map(Lapse::amount)
            .toList());
  }
}
