package coop.meent.invoice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// What a payment provider keeps of each payment: some cents and a part of the amount. Nobody types
/// it in: it follows from what was kept before.
///
/// @param perMille of the amount, rounded per payment
record Tariff(long cents, BigDecimal perMille) {

  private static final int MOST_CENTS = 100;
  private static final BigDecimal STEP = new BigDecimal("0.5");
  private static final BigDecimal MOST_PER_MILLE = new BigDecimal("50");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /// A payout: what was paid, and what was kept of it.
  record Payout(List<Long> paid, long fee) {
    private long sum() {
      return paid.stream().mapToLong(Long::longValue).sum();
    }
  }

  long of(long paid) {
    return cents
        + BigDecimal.valueOf(paid)
            .multiply(perMille)
            .divide(THOUSAND, 0, RoundingMode.HALF_UP)
            .longValueExact();
  }

  private boolean explains(Payout payout) {
    return payout.paid.stream().mapToLong(this::of).sum() == payout.fee;
  }

  /// All that explain the newest payout, those that explain the one before as well if there are
  /// any, and so on.
  ///
  /// @param payouts the newest first
  static List<Tariff> behind(List<Payout> payouts) {
    if (payouts.isEmpty()) return List.of();
    var found = explaining(payouts.getFirst());
    for (var payout : payouts.subList(1, payouts.size())) {
      var both = found.stream().filter(tariff -> tariff.explains(payout)).toList();
      if (both.isEmpty()) return found;
      found = both;
    }
    return found;
  }

  /// By whole cents, with the part of the amount that is left for each; steps of half a tenth of a
  /// percent, as such prices are.
  private static List<Tariff> explaining(Payout payout) {
    List<Tariff> found = new ArrayList<>();
    for (long each = 0; each <= MOST_CENTS; each++) {
      long rest = payout.fee - each * payout.paid.size();
      if (rest < 0) break;
      var exact =
          BigDecimal.valueOf(rest)
              .multiply(THOUSAND)
              .divide(BigDecimal.valueOf(payout.sum()), MathContext.DECIMAL64);
      var steps = exact.divide(STEP, 0, RoundingMode.HALF_UP);
      var tariff = new Tariff(each, steps.multiply(STEP));
      if (tariff.perMille.compareTo(MOST_PER_MILLE) <= 0 && tariff.explains(payout))
        found.add(tariff);
    }
    return found;
  }
}
