package coop.meent.demo;

import coop.meent.annualbudget.AnnualBudgetOutcome;
import coop.meent.annualbudget.AnnualBudgetService;
import coop.meent.annualbudget.Beginning;
import coop.meent.annualbudget.Filling;
import coop.meent.annualbudget.Resolution;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// In January the treasurer plans the year and the assembly decides: the first year account by
/// account, later ones from what the year before brought.
final class YearPlan implements Strand {

  private static final int DAY = 20;
  private static final BigDecimal MORE = BigDecimal.valueOf(3);

  private final Span span;
  private final Chart chart;
  private final AnnualBudgetService budgets;

  YearPlan(Span span, Chart chart, AnnualBudgetService budgets) {
    this.span = span;
    this.chart = chart;
    this.budgets = budgets;
  }

  @Override
  public void on(LocalDate day) {
    if (day.getMonthValue() != 1 || day.getDayOfMonth() != DAY) return;
    int year = day.getYear();
    if (year == span.start().getYear()) first(year);
    else done(budgets.begin(chart.book(), year, new Beginning(Beginning.From.ACTUAL, MORE, false)));
    done(
        budgets.decide(
            chart.book(), year, new Resolution(day, "algemene vergadering", Optional.empty(), "")));
  }

  private void first(int year) {
    for (var line : Sheet.read("budget.tsv").lines())
      done(
          budgets.set(
              chart.book(),
              year,
              chart.account(line.text("account")),
              new Filling.Even(Money.ofCents(line.number("year_cents"))),
              Optional.of(line.text("note"))));
  }

  private static <T> void done(AnnualBudgetOutcome<T> outcome) {
    if (outcome instanceof AnnualBudgetOutcome.Refused<T>(var why)) throw new RefusedException(why);
  }
}
