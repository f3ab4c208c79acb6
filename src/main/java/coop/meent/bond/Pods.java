package coop.meent.bond;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The best pods of three to five: first as many people as can be, then as few pods of three, then
/// the most that speaks for it. Up to [#MOST_PROVEN] people every way to divide them is looked at;
/// of more, the answer is bettered by exchanging people until no exchange helps, and is not proven.
final class Pods {

  static final int MOST_PROVEN = 16;

  private final Fits fits;
  private final long more;

  private Pods(Fits fits) {
    this.fits = fits;
    more = fits.more();
  }

  static Round.Found best(Fits fits) {
    var pods = new Pods(fits);
    return fits.size() <= MOST_PROVEN
        ? new Round.Found(pods.every(), true)
        : new Round.Found(pods.bettered(), false);
  }

  /// What a pod is worth; below nothing where two of it cannot be together.
  private long worth(int people) {
    long points = 0;
    for (int i = people; i != 0; i &= i - 1)
      for (int j = i & (i - 1); j != 0; j &= j - 1) {
        int one = Integer.numberOfTrailingZeros(i);
        int other = Integer.numberOfTrailingZeros(j);
        if (!fits.isPossible(one, other)) return -1;
        points += fits.points(one, other);
      }
    return worth(Integer.bitCount(people), points);
  }

  /// One more person outweighs all pods of three, and one of those all points.
  private long worth(int size, long points) {
    long lone = more * (fits.size() + 1);
    return size * lone - (size == BondKind.POD.least() ? more : 0) + points;
  }

  /// The best way to divide each set of people; the first person of a set is left, or in a pod.
  private List<List<Integer>> every() {
    int sets = 1 << fits.size();
    var best = new long[sets];
    var pod = new int[sets];
    var worths = new long[sets];
    Arrays.fill(worths, -1);
    for (int set = 1; set < sets; set++) {
      int size = Integer.bitCount(set);
      if (size >= BondKind.POD.least() && size <= BondKind.POD.most()) worths[set] = worth(set);
    }
    for (int set = 1; set < sets; set++) {
      int first = Integer.lowestOneBit(set);
      int rest = set ^ first;
      best[set] = best[rest];
      pod[set] = first;
      for (int with = rest; with != 0; with = (with - 1) & rest) {
        int together = with | first;
        if (worths[together] < 0) continue;
        long worth = worths[together] + best[set ^ together];
        if (worth > best[set]) {
          best[set] = worth;
          pod[set] = together;
        }
      }
    }
    List<List<Integer>> pods = new ArrayList<>();
    for (int set = sets - 1; set != 0; set ^= pod[set])
      if (Integer.bitCount(pod[set]) > 1) pods.add(places(pod[set]));
    return pods;
  }

  private static List<Integer> places(int set) {
    List<Integer> places = new ArrayList<>();
    for (int i = set; i != 0; i &= i - 1) places.add(Integer.numberOfTrailingZeros(i));
    return places;
  }

  /// Everybody is dealt into pods of four or five in turn; then any two people change places, or
  /// one moves, as long as that makes it better. Who then is in a pod that cannot be stays out.
  private List<List<Integer>> bettered() {
    int count = (fits.size() + BondKind.POD.most() - 1) / BondKind.POD.most();
    List<List<Integer>> pods = new ArrayList<>();
    for (int i = 0; i < count; i++) pods.add(new ArrayList<>());
    for (int i = 0; i < fits.size(); i++) pods.get(i % count).add(i);
    while (exchange(pods)) {}
    pods.forEach(this::sendAway);
    pods.removeIf(pod -> pod.size() < BondKind.POD.least());
    pods.forEach(pod -> pod.sort(Comparator.naturalOrder()));
    pods.sort(Comparator.comparing(List::getFirst));
    return pods;
  }

  private boolean exchange(List<List<Integer>> pods) {
    for (int a = 0; a < pods.size(); a++)
      for (int b = a + 1; b < pods.size(); b++)
        for (int i = 0; i < pods.get(a).size(); i++)
          for (int j = 0; j < pods.get(b).size(); j++) {
            var one = pods.get(a);
            var other = pods.get(b);
            long before = value(one) + value(other);
            swap(one, i, other, j);
            if (value(one) + value(other) > before) return true;
            swap(one, i, other, j);
          }
    return false;
  }

  private static void swap(List<Integer> one, int i, List<Integer> other, int j) {
    int kept = one.get(i);
    one.set(i, other.get(j));
    other.set(j, kept);
  }

  /// Two who cannot be together cost more than all points.
  private long value(List<Integer> pod) {
    long sum = 0;
    for (int i = 0; i < pod.size(); i++)
      for (int j = i + 1; j < pod.size(); j++)
        sum +=
            fits.isPossible(pod.get(i), pod.get(j)) ? fits.points(pod.get(i), pod.get(j)) : -more;
    return sum;
  }

  /// As long as two cannot be together, whoever stands in most ways goes, the last of them first.
  private void sendAway(List<Integer> pod) {
    while (true) {
      int worst = -1;
      long most = 0;
      for (int i = 0; i < pod.size(); i++) {
        int who = pod.get(i);
        long ways = pod.stream().filter(one -> one != who && !fits.isPossible(one, who)).count();
        if (ways >= Math.max(most, 1)) {
          most = ways;
          worst = i;
        }
      }
      if (worst < 0) return;
      pod.remove(/* index */ worst);
    }
  }
}
