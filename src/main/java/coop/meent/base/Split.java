package coop.meent.base;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

/// Divides an amount over shares by the largest remainder (Hamilton's method): every share gets its
/// exact part rounded towards zero, and the cents left over go one by one to the largest
/// remainders. Ties fall to the lowest member number and then to the lowest id, so that two laptops
/// that know the shares in another order come to the same cents.
public final class Split {

  private Split() {}

  /// One claim on the amount.
  ///
  /// @param number the member number, first tie-break
  /// @param id second tie-break, compared as unsigned bytes
  /// @param weight zero or more; hours, percentage points or anything of one kind
  public record Share(int number, UUID id, BigDecimal weight) {
    public Share {
      if (weight.signum() < 0) throw new IllegalArgumentException("negative weight: " + weight);
    }
  }

  private static final Comparator<Share> BY_MEMBER =
      Comparator.comparingInt(Share::number).thenComparing(Share::id, Split::compareUnsigned);

  /// The cents per share, in order of member number; they sum to `total` whatever the input order.
  ///
  /// @throws IllegalArgumentException when there is no share, when all weights are zero, or when a
  ///   member is named twice, since two claims of one member have no order of their own
  public static SequencedMap<Share, Money> byLargestRemainder(
      Money total, Collection<Share> shares) {
    var ordered = shares.stream().sorted(BY_MEMBER).toList();
    requireOneEach(ordered);
    var weights = wholeWeights(ordered);
    var sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    if (sum.signum() == 0) throw new IllegalArgumentException("no share has a weight");

    var size = BigInteger.valueOf(total.cents()).abs();
    var parts = new ArrayList<Part>();
    var left = size;
    for (int i = 0; i < ordered.size(); i++) {
      var division = size.multiply(weights.get(i)).divideAndRemainder(sum);
      parts.add(new Part(ordered.get(i), division[0], division[1]));
      left = left.subtract(division[0]);
    }
    var favoured =
        parts.stream()
            .sorted(Comparator.comparing(Part::remainder).reversed())
            .limit(left.longValueExact())
            .toList();

    var result = new LinkedHashMap<Share, Money>();
    for (var part : parts) {
      var cents = part.whole.longValueExact() + (favoured.contains(part) ? 1 : 0);
      result.put(part.share, new Money(total.isNegative() ? -cents : cents));
    }
    return result;
  }

  private record Part(Share share, BigInteger whole, BigInteger remainder) {}

  private static void requireOneEach(List<Share> ordered) {
    for (int i = 1; i < ordered.size(); i++) {
      if (BY_MEMBER.compare(ordered.get(i - 1), ordered.get(i)) == 0)
        throw new IllegalArgumentException("member named twice: " + ordered.get(i));
    }
  }

  private static List<BigInteger> wholeWeights(List<Share> shares) {
    int scale = shares.stream().mapToInt(share -> share.weight.scale()).max().orElse(0);
    int shift = Math.max(scale, 0);
    return shares.stream()
        .map(share -> share.weight.movePointRight(shift).toBigIntegerExact())
        .toList();
  }

  private static int compareUnsigned(UUID left, UUID right) {
    int high = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
  }
}
