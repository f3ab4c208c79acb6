package coop.meent.profit;

import coop.meent.base.Id.MemberId;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/// What one member brings for each key. Of every key the unit is its own (cents, hundredths of an
/// hour, cents times days): only proportions count.
///
/// @param number breaks ties, see [coop.meent.base.Split]
/// @param isLegalEntity what such a member gets is never deductible
public record Claim(
    MemberId member, int number, String name, boolean isLegalEntity, Map<KeyKind, BigDecimal> by) {

  public Claim {
    var all = new EnumMap<KeyKind, BigDecimal>(KeyKind.class);
    all.putAll(by);
    all.put(KeyKind.EQUAL, BigDecimal.ONE);
    by = Map.copyOf(all);
  }

  /// Zero where nothing is known; what fell below zero in a year claims nothing.
  public BigDecimal of(KeyKind key) {
    return by.getOrDefault(key, BigDecimal.ZERO).max(BigDecimal.ZERO);
  }
}
