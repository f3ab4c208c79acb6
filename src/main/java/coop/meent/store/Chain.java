package coop.meent.store;

import java.util.Comparator;
import java.util.UUID;

/// One thread of changes: what a device wrote since it was set up, restored or copied. Its changes
/// count on from 1, and each names the one before it.
public record Chain(UUID device, UUID incarnation) implements Comparable<Chain> {

  private static final Comparator<Chain> ORDER =
      Comparator.comparing(Chain::device).thenComparing(Chain::incarnation);

  @Override
  public int compareTo(Chain other) {
    return ORDER.compare(this, other);
  }
}
