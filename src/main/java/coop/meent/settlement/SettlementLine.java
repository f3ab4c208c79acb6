package coop.meent.settlement;

import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One amount between the cooperative and who leaves.
///
/// @param part the part that it comes from, as a key: `settlement.part.current-account`
/// @param what it is, in words
/// @param amount positive: the cooperative owes it to the member; negative: the member owes it
/// @param since first day of what it was computed over, where that is a period
/// @param until its last day, or the day that it stands on
/// @param steps how it was computed; the amounts that count add up to this one
/// @param rules versions that it was computed by
public record SettlementLine(
    Phrase part,
    Phrase what,
    Money amount,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    List<Step> steps,
    List<RuleVersionId> rules) {

  public SettlementLine {
    steps = List.copyOf(steps);
    rules = List.copyOf(rules);
    var counted =
        steps.stream().flatMap(step -> step.amount().stream()).reduce(Money.ZERO, Money::plus);
    if (!steps.isEmpty() && !counted.equals(amount))
      throw new IllegalArgumentException("steps come to " + counted + ", not to " + amount);
  }

  /// @param amount counts towards the line; without one the step only explains
  public record Step(Phrase words, Optional<Money> amount) {

    public static Step counts(Phrase words, Money amount) {
      return new Step(words, Optional.of(amount));
    }

    public static Step says(Phrase words) {
      return new Step(words, Optional.empty());
    }
  }
}
