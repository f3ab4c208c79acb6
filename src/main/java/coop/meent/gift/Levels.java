package coop.meent.gift;

import coop.meent.base.Money;
import java.util.List;

/// Which monthly gifts a member may choose.
public sealed interface Levels {

  boolean offers(Money level);

  /// Only these.
  record Table(List<Money> levels) implements Levels {
    public Table {
      levels = levels.stream().sorted().distinct().toList();
      if (levels.isEmpty() || !levels.getFirst().isPositive())
        throw new IllegalArgumentException("levels " + levels);
    }

    /// From `least` to `most` in equal steps, in whole euros.
    public static Table steps(long least, long most, long step) {
      return new Table(
          java.util.stream.LongStream.rangeClosed(0, (most - least) / step)
              .mapToObj(i -> Money.ofCents(100 * (least + i * step)))
              .toList());
    }

    @Override
    public boolean offers(Money level) {
      return levels.contains(level);
    }
  }

  /// Any amount from `least` to `most`.
  record Between(Money least, Money most) implements Levels {
    public Between {
      if (!least.isPositive() || most.compareTo(least) < 0)
        throw new IllegalArgumentException(least + " to " + most);
    }

    @Override
    public boolean offers(Money level) {
      return level.compareTo(least) >= 0 && level.compareTo(most) <= 0;
    }
  }
}
