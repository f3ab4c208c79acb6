package coop.meent.cli;

import coop.meent.base.Id.CostRunId;
import coop.meent.base.Texts;
import coop.meent.cli.Rivalry.Detail;
import coop.meent.cli.Rivalry.Said;
import coop.meent.cli.Rivalry.Told;
import coop.meent.cost.CostRun;
import coop.meent.cost.CostService;
import coop.meent.cost.CostShare;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.store.Contradictions.Contradiction;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Costs of one period that were shared twice.
public record CostRivals(CostService costs, LedgerService ledger) implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("cost_run");
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    return costs.keep(contradiction.about(), new CostRunId(row));
  }

  @Override
  public Told told(Contradiction contradiction, Texts texts) {
    var known = costs.runs();
    var thing =
        known.stream()
            .filter(one -> one.about().equals(contradiction.about()))
            .findFirst()
            .map(one -> texts.get("cost.keep.thing", one.poolName(), texts.period(one.period())))
            .orElse("?");
    return new Told(
        thing,
        contradiction.versions().stream()
            .map(version ->
                known.stream()
                    .filter(one -> one.id().uuid().equals(version.row()))
                    .findFirst()
                    .map(one -> said(one, texts))
                    .orElse(Rivals.gone(texts)))
            .toList());
  }

  private Said said(CostRun run, Texts texts) {
    var entry = ledger.entry(run.entry()).map(JournalEntry::reference).orElse("?");
    var shares =
        costs.shares(run.id()).stream()
            .filter(one -> !one.isCredit())
            .map(CostShare::gross)
            .map(texts::euro)
            .collect(Collectors.joining("; "));
    return new Said(
        entry,
        entry + ", " + texts.euro(run.total()) + ": " + shares,
        List.of(
            new Detail(texts.get("sync.decision.entry"), entry),
            new Detail(texts.get("cost.total"), texts.euro(run.total())),
            new Detail(texts.get("split.shares"), shares)));
  }
}
