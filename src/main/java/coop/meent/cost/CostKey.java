package coop.meent.cost;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.CostKeyId;
import coop.meent.base.Id.CostPoolId;
import coop.meent.base.Id.MemberId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// By what a pool is shared in the periods that begin on a day or later, until another key holds.
///
/// @param weights of a fixed key, what each member has; empty for others
/// @param resolved the day on which it was resolved, before `from`
/// @param resolution where it was, in the words of the minutes
public record CostKey(
    CostKeyId id,
    CostPoolId pool,
    KeyKind kind,
    Map<MemberId, BigDecimal> weights,
    LocalDate from,
    LocalDate resolved,
    String resolution,
    Instant recordedAt) {

  public CostKey {
    weights = Map.copyOf(weights);
  }

  /// The key of a pool for a period: the last that held on its first day, so that a key which
  /// starts halfway holds from the next period on.
  ///
  /// @param all of the pool, in the order in which they count
  static Optional<CostKey> of(List<CostKey> all, FiscalPeriod period) {
    return all.stream()
        .filter(one -> !one.from.isAfter(period.from()))
        .reduce((one, next) -> next.from.isBefore(one.from) ? one : next);
  }
}
