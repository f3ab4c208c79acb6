package coop.meent.development;

import coop.meent.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Works out what comes into a budget, month by month, by the rule that holds on the first day of
/// each. What came in by an earlier rule keeps its days.
record Accruals(BudgetRules rules, Belonging belonging, List<Earned> earned) {

  private static final int MONTHS = 12;

  /// @param until the last day
  List<Accrual> until(LocalDate until) {
    var begin = rules.begin();
    if (begin.isEmpty()) return List.of();
    List<Accrual> all = new ArrayList<>();
    var turnover = turnover();
    var owed = Money.ZERO;
    int year = 0;
    for (var day = begin.get().withDayOfMonth(1); !day.isAfter(until); day = day.plusMonths(1)) {
      owed = owed.plus(lastMonth(day, turnover));
      if (owed.isPositive()) {
        // The month before has a rule, or nothing would be owed.
        all.add(accrual(day, rules.on(day.minusMonths(1)).orElseThrow(), owed));
        owed = Money.ZERO;
      }
      var rule = rules.on(day).orElseThrow();
      if (!belonging.grows().test(day)) continue;
      if (rule.growth().way() == AccrualWay.MONTHLY)
        all.add(accrual(day, rule, rule.growth().amount()));
      if (rule.growth().way().isYearly() && year != day.getYear()) {
        year = day.getYear();
        all.add(accrual(day, rule, ofYear(rule, day)));
      }
    }
    return all.stream().filter(one -> one.amount().isPositive()).toList();
  }

  private static Accrual accrual(LocalDate day, BudgetRule rule, Money amount) {
    return new Accrual(day, day.plusMonths(rule.keeping().lifeMonths()), amount);
  }

  /// What the turnover of the month before a day brings: rounded down, never more than the part. A
  /// credit note of a later month takes off what comes next, and not what came before.
  private Money lastMonth(LocalDate day, Map<YearMonth, Money> turnover) {
    var first = day.minusMonths(1);
    var rule = rules.on(first).filter(one -> one.growth().way() == AccrualWay.TURNOVER);
    if (rule.isEmpty() || !belonging.grows().test(first)) return Money.ZERO;
    var net = turnover.getOrDefault(YearMonth.from(first), Money.ZERO);
    return net.times(rule.get().growth().rate(), RoundingMode.FLOOR);
  }

  private Map<YearMonth, Money> turnover() {
    Map<YearMonth, Money> months = new HashMap<>();
    for (var one : earned) months.merge(YearMonth.from(one.on()), one.net(), Money::plus);
    return months;
  }

  private static Money ofYear(BudgetRule rule, LocalDate day) {
    var year = rule.growth().amount();
    if (rule.growth().way() == AccrualWay.YEARLY) return year;
    int left = MONTHS + 1 - day.getMonthValue();
    return Money.of(
        year.toBigDecimal()
            .multiply(BigDecimal.valueOf(left))
            .divide(BigDecimal.valueOf(MONTHS), 2, RoundingMode.DOWN));
  }
}
