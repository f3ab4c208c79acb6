package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.govern.Standing;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Holds what this laptop has against the last checkpoint: whoever has the very same changes must
/// have the very same rows. A difference is a fault of ours, and is told.
final class StateCheck {

  private final VaultSession session;

  StateCheck(VaultSession session) {
    this.session = session;
  }

  /// Spaces that come to something else here than at the steward's; none as well when the laptops
  /// do not have the same changes, so that there is nothing to compare.
  List<Space> differing(Tx tx) {
    var standing = session.file().standing();
    var checkpoint = standing.flatMap(Standing::checkpoint);
    if (checkpoint.isEmpty() || !tx.outbox().frontier().equals(checkpoint.get().deed().frontier()))
      return List.of();
    List<Space> differing = new ArrayList<>();
    checkpoint
        .get()
        .deed()
        .states()
        .forEach((key, state) -> {
          for (var space : standing.get().spaces()) {
            if (isCompared(standing.get(), space.space(), key) && differs(tx, space.space(), state))
              differing.add(space.space());
          }
        });
    return differing;
  }

  private boolean isCompared(Standing standing, Space space, UUID key) {
    return space.key().equals(key) && standing.reads(session.keyring().member(), space);
  }

  private static boolean differs(Tx tx, Space space, Hash state) {
    return !tx.stateHash(space).equals(state);
  }
}
