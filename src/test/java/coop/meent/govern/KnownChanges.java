package coop.meent.govern;

import coop.meent.base.Hash;
import coop.meent.store.Claim;
import coop.meent.store.Frontier.Place;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Changes by hash, walked back one by one: slow, and plainly right.
final class KnownChanges implements Lineage {

  private final Map<Hash, Claim> byHash = new HashMap<>();

  KnownChanges add(Claim claim) {
    byHash.put(claim.hash(), claim);
    return this;
  }

  KnownChanges add(Laptop laptop) {
    laptop.changes.forEach(this::add);
    return this;
  }

  @Override
  public Line line(Claim claim, Place end) {
    @Nullable Claim at = byHash.get(end.hash());
    while (at != null && at.sequence() > claim.sequence() + 1)
      at = at.previous().map(byHash::get).orElse(null);
    if (at == null) return Line.UNKNOWN;
    return at.previous().filter(claim.hash()::equals).isPresent() ? Line.LEADS_THERE : Line.BESIDE;
  }
}
