package coop.meent.settlement;

import coop.meent.base.Money;
import coop.meent.base.Split;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.Rules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// When what is owed is paid: in equal parts, the first one term after the last day, cents left
/// over with the first. What a member owes is paid at once, on the day that the settlement was
/// made.
///
/// @param by versions that it follows from, the number of parts first; none when it is paid at once
public record PayoutPlan(List<Instalment> instalments, List<RuleVersion> by) {

  /// @param amount with the sign of the settlement
  public record Instalment(int number, LocalDate due, Money amount) {}

  /// What came of making one.
  public sealed interface Outcome {

    record Made(PayoutPlan plan) implements Outcome {}

    record Asks(RuleAnswer.Missing missing) implements Outcome {}
  }

  public PayoutPlan {
    instalments = List.copyOf(instalments);
    by = List.copyOf(by);
  }

  /// @param rules that bind the member on the last day
  /// @param day of the settlement
  public static Outcome of(Money sum, LocalDate lastDay, LocalDate day, Rules rules) {
    if (!sum.isPositive())
      return new Outcome.Made(new PayoutPlan(parts(sum, day, 1, Optional.empty()), List.of()));
    var missing = rules.missing(RuleKey.PAYOUT_INSTALMENTS, RuleKey.PAYOUT_TERM);
    if (missing.isPresent()) return new Outcome.Asks(missing.get());
    int count = Math.max(1, rules.value(RuleKey.PAYOUT_INSTALMENTS, RuleValue.Count.class).count());
    var term = rules.value(RuleKey.PAYOUT_TERM, RuleValue.Term.class);
    var by =
        List.of(
            rules.version(RuleKey.PAYOUT_INSTALMENTS).orElseThrow(),
            rules.version(RuleKey.PAYOUT_TERM).orElseThrow());
    return new Outcome.Made(new PayoutPlan(parts(sum, lastDay, count, Optional.of(term)), by));
  }

  /// @param from the last day, or the day on which all is paid where there is no term
  static List<Instalment> parts(
      Money sum, LocalDate from, int count, Optional<RuleValue.Term> term) {
    if (sum.isZero()) return List.of();
    List<Split.Share> shares = new ArrayList<>();
    for (int i = 1; i <= count; i++) shares.add(new Split.Share(i, new UUID(0, i), BigDecimal.ONE));
    List<Instalment> parts = new ArrayList<>();
    Split.byLargestRemainder(sum, shares)
        .forEach((share, amount) ->
            parts.add(new Instalment(share.number(), due(from, share.number(), term), amount)));
    return parts.stream().filter(part -> !part.amount().isZero()).toList();
  }

  /// Counted from the last day each time, so that month ends stay month ends.
  private static LocalDate due(LocalDate from, int number, Optional<RuleValue.Term> term) {
    return term.map(one -> new RuleValue.Term(one.count() * number, one.unit()).after(from))
        .orElse(from);
  }
}
