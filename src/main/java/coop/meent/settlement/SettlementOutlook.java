package coop.meent.settlement;

import coop.meent.base.Named;
import coop.meent.member.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How the settlement with one member stands.
public sealed interface SettlementOutlook {

  /// Nobody leaves.
  record None() implements SettlementOutlook {}

  /// Follows the books until it is made final.
  ///
  /// @param inTheWay matters that are open and that it does not settle
  record Provisional(
      Register.Line who, Settlement settlement, PayoutPlan.Outcome plan, List<Named> inTheWay)
      implements SettlementOutlook {

    /// The last day, after which it can be made final.
    public LocalDate until() {
      return settlement.leaving().lastDay();
    }

    /// Whether nothing stands in the way of making it final on a day.
    public boolean isReady(LocalDate day) {
      return until().isBefore(day)
          && inTheWay.isEmpty()
          && settlement.isWhole()
          && plan instanceof PayoutPlan.Outcome.Made;
    }
  }

  record Final(Register.Line who, FinalSettlement settlement) implements SettlementOutlook {}

  default Optional<Register.Line> line() {
    return switch (this) {
      case None _ -> Optional.empty();
      case Provisional provisional -> Optional.of(provisional.who);
      case Final settled -> Optional.of(settled.who);
    };
  }
}
