package coop.meent.govern;

import coop.meent.base.Hash;
import coop.meent.store.Frontier;
import coop.meent.store.Space;
import java.util.UUID;

/// What any admitted laptop may say beside the log. Statements are a set that only grows.
public sealed interface Statement {

  /// What that laptop wrote beyond `upTo` does not count until the steward decides.
  record Suspend(UUID device, Frontier upTo) implements Statement {
    public Suspend {
      for (var chain : upTo.places().keySet())
        if (!chain.device().equals(device))
          throw new IllegalArgumentException("a chain of another device");
    }
  }

  /// A member of the board wants that laptop as steward from `base` on.
  record RefoundVote(Hash base, long term, UUID device) implements Statement {}

  /// The key of an epoch for a reader who was none when it was opened.
  record KeyShare(Space space, int epoch, UUID member, Bytes wrapped) implements Statement {}

  /// Of a newer program: kept and passed on.
  record Unknown(int kind, Bytes body) implements Statement {}
}
