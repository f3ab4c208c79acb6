package coop.meent.govern;

import coop.meent.base.RefusedException;
import coop.meent.store.Chain;
import coop.meent.store.Frontier;
import coop.meent.store.Frontier.Place;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// A cut-off names chains of whom it cuts off and no others, and takes back nothing that a
/// checkpoint made final.
record CutOffRule(
    SharedMap<UUID, DeviceStanding> devices, Optional<Standing.LastCheckpoint> checkpoint) {

  void check(UUID member, Frontier upTo) {
    check(chain -> isOf(member, chain), upTo);
  }

  void checkDevice(UUID device, Frontier upTo) {
    check(chain -> chain.device().equals(device), upTo);
  }

  /// A checkpoint covers the one before it.
  void checkGrows(Frontier frontier) {
    keeps(frontier, _ -> true);
  }

  private void check(Predicate<Chain> isTheirs, Frontier upTo) {
    for (var chain : upTo.places().keySet())
      if (!isTheirs.test(chain)) throw new RefusedException(new DeedRefusal.ForeignChain());
    keeps(upTo, isTheirs);
  }

  private void keeps(Frontier upTo, Predicate<Chain> isTheirs) {
    if (checkpoint.isEmpty()) return;
    checkpoint
        .get()
        .deed()
        .frontier()
        .places()
        .forEach((chain, last) -> {
          if (isTheirs.test(chain) && !covers(upTo, chain, last))
            throw new RefusedException(new DeedRefusal.BelowCheckpoint());
        });
  }

  private static boolean covers(Frontier frontier, Chain chain, Place last) {
    return frontier
        .at(chain)
        .filter(place -> place.sequence() > last.sequence() || place.equals(last))
        .isPresent();
  }

  private boolean isOf(UUID member, Chain chain) {
    var known = devices.get(chain.device());
    return known != null && known.member().equals(member);
  }
}
