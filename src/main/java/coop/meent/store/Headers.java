package coop.meent.store;

import coop.meent.base.Hash;
import java.util.Optional;
import java.util.UUID;

/// What others need to know of a change's header, without its contents.
public final class Headers {

  private Headers() {}

  /// The key of the space that it is in; empty when the bytes are no header that is known here.
  public static Optional<UUID> space(byte[] header) {
    return read(header).map(Change::space);
  }

  /// Whether a header is of that chain, has that sequence and names that change before it.
  public static boolean follows(
      byte[] header, Chain chain, long sequence, Optional<Hash> previous) {
    return read(header)
        .filter(change -> change.chain().equals(chain) && change.sequence() == sequence)
        .filter(change ->
            change.previous().length == 0
                || previous.equals(Optional.of(Hash.of(change.previous()))))
        .isPresent();
  }

  private static Optional<Change> read(byte[] header) {
    try {
      return Optional.of(Change.ofHeader(header));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
