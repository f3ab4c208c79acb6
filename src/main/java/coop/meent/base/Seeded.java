package coop.meent.base;

import java.util.List;
import java.util.random.RandomGenerator;

/// SplitMix64 (Steele, Lea, Flood 2014): the one generator behind the demo and every random test,
/// so that a printed seed brings the same run back on any machine and Java version.
public final class Seeded implements RandomGenerator {

  private long state;

  public Seeded(long seed) {
    state = seed;
  }

  @Override
  public long nextLong() {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /// From 0 to `bound`, exclusive; our own arithmetic, since the JDK's may change between versions.
  @Override
  public int nextInt(int bound) {
    if (bound <= 0) throw new IllegalArgumentException("bound must be positive: " + bound);
    return (int) Math.unsignedMultiplyHigh(nextLong(), bound);
  }

  public <T> T pick(List<T> choices) {
    return choices.get(nextInt(choices.size()));
  }

  /// True about `percentage` times in a hundred.
  public boolean chance(int percentage) {
    return nextInt(100) < percentage;
  }
}
