package coop.meent.fund;

import coop.meent.settlement.Phrase;
import coop.meent.settlement.SettlementLine;
import coop.meent.settlement.SettlementLine.Step;
import coop.meent.settlement.SettlementPart;
import java.util.List;
import java.util.Optional;

/// What somebody who leaves still has out of a fund. It comes off what the settlement pays, and the
/// fund takes it back from the current account by itself once that is final. What was put in stays
/// in: it was given for whoever needs it.
public final class FundsPart implements SettlementPart {

  private final FundService funds;

  public FundsPart(FundService funds) {
    this.funds = funds;
  }

  @Override
  public Share of(Leaving leaving) {
    return Share.of(
        funds.requests().stream()
            .filter(one -> one.request().member().equals(leaving.member()))
            .filter(one -> one.outstanding().isPositive())
            .map(FundsPart::line)
            .toList());
  }

  /// Where somebody made it final who does not book, the treasurer is told on Home.
  @Override
  public void madeFinal(Leaving leaving) {
    if (!funds.mayBook()) return;
    var _ = funds.collect(leaving.member());
  }

  private static SettlementLine line(RequestStanding one) {
    var paid = one.paidOut().orElseThrow();
    var amount = one.outstanding().negate();
    var fund = Phrase.of("fund.kind." + one.request().fund().name());
    return new SettlementLine(
        Phrase.of("settlement.part.fund"),
        fund,
        amount,
        Optional.of(paid.on()),
        Optional.empty(),
        List.of(
            Step.counts(
                Phrase.of("settlement.fund.out", paid.on()), one.request().amount().negate()),
            Step.counts(Phrase.of("settlement.fund.back"), one.returned())),
        List.of());
  }
}
