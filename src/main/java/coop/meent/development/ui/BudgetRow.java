package coop.meent.development.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.development.DevelopmentBudget;
import coop.meent.development.LapseForecast;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of the table of everybody's budgets.
record BudgetRow(MemberId member, String name, DevelopmentBudget budget, LapseForecast forecast) {

  @Nullable LocalDate nextLapse() {
    return forecast.next().map(one -> one.on()).orElse(null);
  }

  /// What is lost as far ahead as somebody is warned.
  @Nullable Money lapses() {
    var sum = forecast.within(LapseForecast.FARTHEST);
    return sum.isZero() ? null : sum;
  }
}
