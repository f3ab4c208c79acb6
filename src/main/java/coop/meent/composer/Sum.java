package coop.meent.composer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The points of a team by criterion.
///
/// @param points before weights
public record Sum(Map<Criterion, Integer> points, Weights weights) {

  public Sum {
    points = Collections.unmodifiableMap(new EnumMap<>(points));
  }

  public int of(Criterion criterion) {
    return points.getOrDefault(criterion, 0);
  }

  /// What a criterion brings with its weight.
  public long weighted(Criterion criterion) {
    return (long) weights.of(criterion) * of(criterion);
  }

  public long total() {
    long total = 0;
    for (var criterion : Criterion.values()) total += weighted(criterion);
    return total;
  }
}
