package coop.meent.development;

import coop.meent.base.Money;
import java.time.LocalDate;

/// What somebody who leaves pays back of one training.
///
/// @param paid out of the budget for it
/// @param lastDay as a member
public record Repayment(
    TrainingRequest request, RepaymentRule rule, Money paid, LocalDate lastDay) {

  public LocalDate ended() {
    return request.training().ends();
  }

  public int partsLeft() {
    return rule.left(ended(), lastDay);
  }

  public Money amount() {
    return rule.left(paid, ended(), lastDay);
  }
}
