package coop.meent.composer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How much each criterion counts: 0 not at all, 10 most. There are no others.
public record Weights(Map<Criterion, Integer> of) {

  public static final int MOST = 10;

  public static final Weights USUAL =
      new Weights(
          Map.of(
              Criterion.EXPERIENCE, 3,
              Criterion.INTEREST, 3,
              Criterion.GROWTH, 4,
              Criterion.CONTINUITY, 5,
              Criterion.TOGETHER, 2,
              Criterion.CLIENT, 2,
              Criterion.CHANCES, 3,
              Criterion.THRIFT, 1,
              Criterion.CERTAINTY, 2,
              Criterion.STAYING, 6));

  public Weights {
    var all = new EnumMap<Criterion, Integer>(Criterion.class);
    for (var criterion : Criterion.values()) {
      int weight = of.getOrDefault(criterion, 0);
      if (weight < 0 || weight > MOST) throw new IllegalArgumentException(criterion + " " + weight);
      all.put(criterion, weight);
    }
    of = Collections.unmodifiableMap(all);
  }

  public int of(Criterion criterion) {
    return of.getOrDefault(criterion, 0);
  }

  public Weights with(Criterion criterion, int weight) {
    var changed = new EnumMap<>(of);
    changed.put(criterion, weight);
    return new Weights(changed);
  }
}
