package coop.meent.capital;

import coop.meent.base.Id.RuleVersionId;
import coop.meent.settlement.Phrase;
import coop.meent.settlement.SettlementLine;
import coop.meent.settlement.SettlementLine.Step;
import coop.meent.settlement.SettlementPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The capital of who leaves, with every movement that it comes from.
public final class CapitalPart implements SettlementPart {

  private final CapitalService capital;

  public CapitalPart(CapitalService capital) {
    this.capital = capital;
  }

  @Override
  public Share of(Leaving leaving) {
    var account = capital.account(leaving.member());
    var moved = account.until(leaving.day()).stream().filter(Movement::moves).toList();
    if (moved.isEmpty()) return Share.NOTHING;
    List<Step> steps = new ArrayList<>();
    for (var one : moved) steps.add(Step.counts(words(one), one.amount()));
    return Share.of(
        new SettlementLine(
            Phrase.of("settlement.part.capital"),
            Phrase.of("settlement.capital", leaving.day()),
            account.balance(leaving.day()),
            Optional.of(moved.getFirst().on()),
            Optional.of(leaving.day()),
            steps,
            rules(moved)));
  }

  private static Phrase words(Movement one) {
    return Phrase.of("settlement.capital." + one.kind(), one.on());
  }

  private static List<RuleVersionId> rules(List<Movement> moved) {
    return moved.stream().flatMap(one -> one.rules().stream()).distinct().toList();
  }
}
