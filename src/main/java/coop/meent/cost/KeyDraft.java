package coop.meent.cost;

import coop.meent.base.Id.CostKeyId;
import coop.meent.base.Id.CostPoolId;
import coop.meent.base.Id.MemberId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/// A key that somebody wants to lay down, or to try on a period.
public record KeyDraft(
    KeyKind kind,
    Map<MemberId, BigDecimal> weights,
    LocalDate from,
    LocalDate resolved,
    String resolution) {

  public KeyDraft {
    weights = Map.copyOf(weights);
    resolution = resolution.strip();
  }

  /// To see what a key would give; it cannot be laid down like this.
  public static KeyDraft tried(KeyKind kind, Map<MemberId, BigDecimal> weights, LocalDate from) {
    return new KeyDraft(kind, weights, from, from, "");
  }

  CostKey key(CostKeyId id, CostPoolId pool, Instant now) {
    return new CostKey(id, pool, kind, weights, from, resolved, resolution, now);
  }
}
