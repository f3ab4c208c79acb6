package coop.meent.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which of some amounts add up to a sum: as few as can be, and of those the first ones. It gives
/// up rather than keep anybody waiting, so that a client with very many invoices is no trouble.
final class Subset {

  private static final int STEPS = 50_000;
  private static final int MOST = 12;

  private final long[] cents;
  private int steps;

  /// @param cents each more than nothing
  private Subset(long[] cents) {
    this.cents = cents;
  }

  /// @return the places of the amounts, in order
  static Optional<List<Integer>> of(List<Long> cents, long sum) {
    var all = cents.stream().mapToLong(Long::longValue).toArray();
    return new Subset(all).search(sum);
  }

  private Optional<List<Integer>> search(long sum) {
    if (sum <= 0) return Optional.empty();
    for (int size = 1; size <= Math.min(cents.length, MOST) && steps < STEPS; size++) {
      List<Integer> chosen = new ArrayList<>();
      if (isFilled(chosen, 0, size, sum)) return Optional.of(chosen);
    }
    return Optional.empty();
  }

  private boolean isFilled(List<Integer> chosen, int from, int size, long rest) {
    if (size == 0) return rest == 0;
    for (int i = from; i + size <= cents.length && steps++ < STEPS; i++) {
      if (cents[i] > rest) continue;
      chosen.add(i);
      if (isFilled(chosen, i + 1, size - 1, rest - cents[i])) return true;
      chosen.removeLast();
    }
    return false;
  }
}
