package coop.meent.development;

import coop.meent.settlement.Phrase;
import coop.meent.settlement.SettlementLine;
import coop.meent.settlement.SettlementLine.Step;
import coop.meent.settlement.SettlementPart;
import java.util.List;
import java.util.Optional;

/// What somebody who leaves pays back of trainings: as agreed to when they were asked, and only of
/// who goes by the own notice.
public final class RepaymentPart implements SettlementPart {

  private final DevelopmentService development;

  public RepaymentPart(DevelopmentService development) {
    this.development = development;
  }

  @Override
  public Share of(Leaving leaving) {
    return Share.of(
        development.repayments(leaving.member(), leaving.lastDay()).stream()
            .filter(one -> one.amount().isPositive())
            .map(RepaymentPart::line)
            .toList());
  }

  private static SettlementLine line(Repayment one) {
    var rule = one.rule();
    var worked = one.paid().minus(one.amount());
    return new SettlementLine(
        Phrase.of("settlement.part.training"),
        Phrase.of("settlement.training", one.request().training().course(), one.ended()),
        one.amount().negate(),
        Optional.of(one.ended()),
        Optional.of(one.lastDay()),
        List.of(
            Step.counts(Phrase.of("settlement.training.paid"), one.paid().negate()),
            Step.counts(
                Phrase.of(
                    "settlement.training.worked",
                    rule.parts() - one.partsLeft(),
                    rule.parts(),
                    rule.step()),
                worked),
            Step.says(Phrase.of("settlement.training.rule", rule.from(), rule.resolution()))),
        List.of());
  }
}
