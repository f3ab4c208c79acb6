package coop.meent.composer;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// When to stop looking. Steps are counted, not seconds, so that every laptop stops at the same.
///
/// @param steps at most
/// @param cancelled whether whoever asked does not want to know any more
/// @param progress hears now and then how many steps were made
/// @param whenCancelled is given what stops work that cannot look by itself
public record Limit(
    long steps,
    BooleanSupplier cancelled,
    LongConsumer progress,
    Consumer<Runnable> whenCancelled) {

  public Limit(long steps, BooleanSupplier cancelled, LongConsumer progress) {
    this(steps, cancelled, progress, stop -> {});
  }

  /// Enough for every question about one team that was ever seen, and a few seconds at most.
  public static final Limit USUAL = new Limit(2_000_000, () -> false, steps -> {});

  public static Limit steps(long most) {
    return new Limit(most, () -> false, steps -> {});
  }

  boolean isOver(long made) {
    if (made >= steps) return true;
    if ((made & 1023) != 0) return false;
    progress.accept(made);
    return cancelled.getAsBoolean();
  }
}
