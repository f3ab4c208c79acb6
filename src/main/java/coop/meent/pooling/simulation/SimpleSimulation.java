package coop.meent.pooling.simulation;

import coop.meent.base.Seeded;
import coop.meent.pooling.PoolModel;

/// Paths of a [PoolModel], member by member. A member's next change is drawn at once (times between
/// changes are geometric), instead of month by month, which is the same law at a fraction of the
/// work.
///
/// Source: inversion of the geometric law, Devroye, *Non-Uniform Random Variate Generation*,
/// chapter X.2. Limits: those of [PoolModel].
public final class SimpleSimulation {

  /// In months, for a chance of zero.
  private static final double NEVER = 1L << 40;

  private final PoolModel model;
  private final int months;
  private final double perFall;
  private final double perStay;

  public SimpleSimulation(PoolModel model, int months) {
    this.model = model;
    this.months = months;
    perFall = 1 / Math.log1p(-model.incidence().fallsIll());
    perStay = 1 / Math.log1p(-model.incidence().recovers());
  }

  public Simulated run(long seed, long paths) {
    var random = new Seeded(seed);
    var firstShort = new long[months];
    var changes = new int[months + 1];
    for (long path = 0; path < paths; path++) {
      java.util.Arrays.fill(changes, 0);
      for (int member = 0; member < model.members(); member++)
        member(random, member < model.illAtStart(), changes);
      int at = shortIn(changes);
      if (at < months) firstShort[at]++;
    }
    return new Simulated(paths, firstShort, new double[0], new double[0][]);
  }

  /// Notes in which months a member receives, as a rise at the first and a fall after the last.
  private void member(Seeded random, boolean isIll, int[] changes) {
    long month = isIll ? 0 : fall(random);
    while (month < months) {
      long stays = geometric(random, perStay);
      if (stays > 0) {
        changes[(int) month]++;
        if (month + stays < months) changes[(int) (month + stays)]--;
      }
      month += stays + 1 + fall(random);
    }
  }

  /// How many months from now on until the first with a gift is possible: healthy ones, that of
  /// falling ill, and no more.
  private long fall(Seeded random) {
    return geometric(random, perFall) + 1;
  }

  /// Failures before the first success: floor(ln(u) / ln(1-p)).
  private static long geometric(Seeded random, double perLog) {
    double u = ((random.nextLong() >>> 11) + 0.5) * 0x1p-53;
    return (long) Math.min(Math.log(u) * perLog, NEVER);
  }

  private int shortIn(int[] changes) {
    long purse = model.start();
    int receiving = 0;
    for (int month = 0; month < months; month++) {
      receiving += changes[month];
      purse = Math.min(purse + model.income(), model.cap()) - (long) receiving * model.gift();
      if (purse < 0) return month;
    }
    return months;
  }
}
