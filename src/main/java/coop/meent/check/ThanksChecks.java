package coop.meent.check;

import coop.meent.exchange.ThanksAudit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Thanks for leads: booked as they were moved, and told to both.
final class ThanksChecks {

  private ThanksChecks() {}

  static List<Check> all(ThanksAudit audit) {
    return List.of(
        check("thanks-booked", audit::otherwiseBooked), check("thanks-told", audit::otherwiseTold));
  }

  private static Check check(String name, Supplier<Optional<ThanksAudit.Found>> question) {
    return new Check(
        name,
        _ ->
            FileQuery.answered(() ->
                question.get().map(one -> Offender.of(one.on(), one.expected(), one.found()))));
  }
}
