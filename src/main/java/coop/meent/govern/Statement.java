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

  /// That somebody reads the own book of the member who says it, or does not any longer.
  ///
  /// @param number of the words on that reader, from 1 on: the last one counts
  /// @param epoch of the owner's key that seals what is written from then on
  record OwnReader(UUID member, boolean isReading, long number, int epoch) implements Statement {

    /// Nobody locks somebody out so often; a number past it would only keep laptops busy.
    static final int MOST_EPOCHS = 10_000;

    public OwnReader {
      if (number < 1 || epoch < 0 || epoch > MOST_EPOCHS)
        throw new IllegalArgumentException("no word on a reader: " + number + ", " + epoch);
    }
  }

  /// Of a newer program: kept and passed on.
  record Unknown(int kind, Bytes body) implements Statement {}
}
