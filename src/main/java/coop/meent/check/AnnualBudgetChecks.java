package coop.meent.check;

import coop.meent.annualbudget.AnnualBudgetAudit;

/// What years were budgeted at: income and costs alone, and decided versions as they were decided.
final class AnnualBudgetChecks {

  private AnnualBudgetChecks() {}

  static Check onResult(AnnualBudgetAudit audit) {
    return new Check(
        "budget-result",
        _ ->
            FileQuery.answered(() ->
                audit
                    .onTheBalance()
                    .map(one -> Offender.at(one.id(), one.account(), one.book(), one.year()))));
  }

  static Check asDecided(AnnualBudgetAudit audit) {
    return new Check(
        "budget-decided",
        _ ->
            FileQuery.answered(() ->
                audit
                    .otherThanDecided()
                    .map(one ->
                        Offender.of(
                            one.year(), one.number(), one.book(), one.expected(), one.found()))));
  }
}
