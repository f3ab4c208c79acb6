package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.util.List;
import java.util.Map;

/// What of a difference is settled in a month. More is given by who has it; too much received comes
/// off what the recipient receives in this month, and after that off what the recipient put aside.
/// What does not fit waits for the next month.
///
/// @param settled by donor, as the difference is: above zero the donor gives more
/// @param paid what the recipient is paid more with this month, below zero less
/// @param own what comes off the recipient's own balance
record Carry(Again again, int position, Map<MemberId, Money> settled, Money paid, Money own) {

  Carry {
    settled = Map.copyOf(settled);
  }

  Money settledOf(MemberId donor) {
    return settled.getOrDefault(donor, Money.ZERO);
  }

  /// What is left for later months: above zero for the recipient.
  Money open() {
    return again.due().minus(Money.sum(List.copyOf(settled.values())));
  }

  /// Nothing appears and nothing gets lost.
  boolean isConserving() {
    return Money.sum(List.copyOf(settled.values())).plus(own).equals(paid);
  }
}
