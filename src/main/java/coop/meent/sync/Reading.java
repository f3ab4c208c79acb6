package coop.meent.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Reads many files of a place, some at a time, so that a place far away need not be waited for
/// once for each of them, and only so many that they fit in memory.
record Reading(Remote remote) {

  private static final int MOST = 16;
  private static final long MOST_BYTES = 8L << 20;

  /// Hands over what lies there, in order, until it is told to stop.
  ///
  /// @param take whether to go on
  void each(List<Remote.Listed> files, BiPredicate<Remote.Listed, Optional<byte[]>> take) {
    List<Remote.Listed> some = new ArrayList<>();
    long bytes = 0;
    for (var file : files) {
      boolean isFull = some.size() == MOST || bytes + file.bytes() > MOST_BYTES;
      if (isFull && !some.isEmpty()) {
        if (!read(some, take)) return;
        some.clear();
        bytes = 0;
      }
      some.add(file);
      bytes += file.bytes();
    }
    var _ = read(some, take);
  }

  private boolean read(
      List<Remote.Listed> some, BiPredicate<Remote.Listed, Optional<byte[]>> take) {
    var found = remote.get(some.stream().map(Remote.Listed::location).toList());
    for (int i = 0; i < some.size(); i++) if (!take.test(some.get(i), found.get(i))) return false;
    return true;
  }
}
