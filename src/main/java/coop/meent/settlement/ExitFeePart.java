package coop.meent.settlement;

import coop.meent.settlement.SettlementLine.Step;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import java.util.List;
import java.util.Optional;

/// What is asked from who leaves: only what an article of the statutes asks (reference 7-B4), so
/// that a rule which is not there asks nothing.
public final class ExitFeePart implements SettlementPart {

  @Override
  public Share of(Leaving leaving) {
    if (!(leaving.rules().ask(RuleKey.EXIT_FEE) instanceof RuleAnswer.Given(var by, var value)))
      return Share.NOTHING;
    if (!(value instanceof RuleValue.Amount(var fee))) return Share.NOTHING;
    if (fee.isZero() || by.article().isBlank()) return Share.NOTHING;
    var words = Phrase.of("settlement.exit-fee.step", by.article(), by.from());
    return Share.of(
        new SettlementLine(
            Phrase.of("settlement.part.exit-fee"),
            Phrase.of("settlement.exit-fee", by.article()),
            fee.negate(),
            Optional.empty(),
            Optional.of(leaving.lastDay()),
            List.of(Step.counts(words, fee.negate())),
            List.of(by.id())));
  }
}
