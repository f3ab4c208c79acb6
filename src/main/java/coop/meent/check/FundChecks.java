package coop.meent.check;

import coop.meent.fund.FundAudit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Funds in common: booked as they were moved, whole in their parts, never below zero, and given by
/// what others agreed to.
final class FundChecks {

  private FundChecks() {}

  static List<Check> all(FundAudit audit) {
    return List.of(
        check("fund-booked", audit::otherwiseBooked),
        check("fund-parts", audit::otherParts),
        check("fund-there", audit::belowZero),
        check("fund-agreed", audit::notAgreed),
        check("fund-back", audit::tooMuchBack));
  }

  private static Check check(String name, Supplier<Optional<FundAudit.Found>> question) {
    return new Check(
        name,
        _ ->
            FileQuery.answered(() ->
                question
                    .get()
                    .map(one -> Offender.of(one.fund(), one.on(), one.expected(), one.found()))));
  }
}
