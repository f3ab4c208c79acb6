package coop.meent.sync;

import coop.meent.govern.Lineage;
import coop.meent.store.ChainLines;
import coop.meent.store.Claim;
import coop.meent.store.Frontier.Place;

/// A chain's lines, as the change log has them.
record StoreLineage(ChainLines lines) implements Lineage {

  @Override
  public Line line(Claim claim, Place end) {
    return lines
        .at(end.hash(), claim.sequence())
        .map(hash -> hash.equals(claim.hash()) ? Line.LEADS_THERE : Line.BESIDE)
        .orElse(Line.UNKNOWN);
  }
}
