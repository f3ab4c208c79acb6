package coop.meent.pooling.simulation;

import coop.meent.base.Seeded;
import coop.meent.pooling.Incidence;
import java.util.Arrays;

/// One purse, members of any level, any waiting time and longest duration, by jumping from spell to
/// spell: a member who stays well costs one draw, however many months there are. With one level, a
/// month of waiting and no end it is the exact model of `coop.meent.pooling`.
///
/// Every member of every path draws from a stream of its own. So two circles that differ in their
/// rules alone live through the same illnesses, and a difference between them is made by the rules;
/// a circle that grows keeps the members it had.
///
/// Source: common random numbers, Glasserman, *Monte Carlo Methods in Financial Engineering*,
/// section 4.1. Limits: recovery without memory; nobody joins or leaves.
public final class SpellSimulation {

  /// Enough paths for quantiles of the purse.
  private static final int KEPT = 4_000;

  private static final double NEVER = 1L << 40;
  private static final long APART = 0xD1342543DE82EF95L;

  /// The purse, in whole units such as cents.
  ///
  /// @param gifts of each member, a month
  /// @param income of the purse, a month
  /// @param cap it holds at most
  /// @param start it holds at the start
  /// @param waitMonths before gifts begin, at least one
  /// @param longestMonths of gifts in one spell
  public record Purse(
      long[] gifts, long income, long cap, long start, int waitMonths, int longestMonths) {
    public Purse {
      if (gifts.length == 0 || waitMonths < 1 || longestMonths < 1)
        throw new IllegalArgumentException(gifts.length + " members, waiting " + waitMonths);
      if (income < 0 || cap < 0 || start < 0)
        throw new IllegalArgumentException("income " + income + ", start " + start);
    }
  }

  private final Purse purse;
  private final Incidence incidence;
  private final int months;
  private final double perFall;
  private final double perStay;
  private final double staysWell;

  public SpellSimulation(Purse purse, Incidence incidence, int months) {
    this.purse = purse;
    this.incidence = incidence;
    this.months = months;
    perFall = 1 / Math.log1p(-incidence.fallsIll());
    perStay = 1 / Math.log1p(-incidence.recovers());
    staysWell = Math.pow(1 - incidence.fallsIll(), months);
  }

  public Simulated run(long seed, int paths) {
    var firstShort = new long[months];
    var kept = new double[months][Math.min(paths, KEPT)];
    var shortfall = new double[paths];
    var changes = new long[months + 1];
    int shortPaths = 0;
    for (int path = 0; path < paths; path++) {
      Arrays.fill(changes, 0);
      long first = seed ^ ((long) path << 20);
      for (int member = 0; member < purse.gifts.length; member++)
        member(purse.gifts[member], (first + member) * APART, changes);
      long missing = walk(changes, path, firstShort, kept);
      if (missing > 0) shortfall[shortPaths++] = missing;
    }
    for (var month : kept) Arrays.sort(month);
    return new Simulated(paths, firstShort, Arrays.copyOf(shortfall, shortPaths), kept);
  }

  /// Notes in which months a member receives, as a rise at the first and a fall after the last.
  private void member(long gift, long stream, long[] changes) {
    if (incidence.fallsIll() == 0) return;
    var random = new Seeded(stream);
    double u = unit(random);
    if (u <= staysWell) return;
    double month = Math.floor(Math.log(u) * perFall) + 1;
    while (month < months) {
      double stays = geometric(random, perStay);
      note(gift, month, stays, changes);
      month += stays + 2 + geometric(random, perFall);
    }
  }

  /// @param month of the first gift if nothing were waited for beyond a month
  /// @param stays for how many months from then
  private void note(long gift, double month, double stays, long[] changes) {
    int waits = purse.waitMonths - 1;
    double from = month + waits;
    double given = Math.min(stays - waits, purse.longestMonths);
    if (given <= 0 || from >= months) return;
    changes[(int) from] += gift;
    if (from + given < months) changes[(int) (from + given)] -= gift;
  }

  private long walk(long[] changes, int path, long[] firstShort, double[][] kept) {
    long there = purse.start;
    long asked = 0;
    long missing = 0;
    for (int month = 0; month < months; month++) {
      asked += changes[month];
      there = Math.min(there + purse.income, purse.cap) - asked;
      if (there < 0) {
        if (missing == 0) firstShort[month]++;
        missing -= there;
        there = 0;
      }
      if (path < KEPT) kept[month][path] = there;
    }
    return missing;
  }

  private static double unit(Seeded random) {
    return ((random.nextLong() >>> 11) + 0.5) * 0x1p-53;
  }

  /// Failures before the first success: floor(ln(u) / ln(1-p)).
  private static double geometric(Seeded random, double perLog) {
    return Math.min(Math.floor(Math.log(unit(random)) * perLog), NEVER);
  }
}
