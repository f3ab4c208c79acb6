package coop.meent.pooling.simulation;

import coop.meent.base.Seeded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Simulates one circle, or several that may help each other, and says how often somebody does not
/// get what was asked. With equal levels, a [CircleModel.Purse#COMMON] purse and recovery without
/// memory it is the exact model of `coop.meent.pooling`.
///
/// Source: crude Monte Carlo, Glasserman, *Monte Carlo Methods in Financial Engineering*, section
/// 1.1, with its standard error. Limits: members fall ill independently of each other; levels do
/// not change on the way; who leaves is followed at once.
public final class CircleSimulation {

  /// Enough paths for quantiles of the purse; keeping all would cost memory and tell no more.
  private static final int KEPT = 2_000;

  private final List<CircleModel> circles;

  /// By circle; none: each on its own.
  private final List<CircleModel.Help> help;

  private final int months;

  public CircleSimulation(CircleModel circle, int months) {
    this(List.of(circle), List.of(), months);
  }

  /// @param help how they help each other; none: each on its own, and any of them counts as short
  public CircleSimulation(List<CircleModel> circles, Optional<CircleModel.Help> help, int months) {
    this(
        circles,
        help.map(one -> Collections.nCopies(circles.size(), one)).orElse(List.of()),
        months);
  }

  /// @param help what each circle lets itself give; none: each on its own
  public CircleSimulation(List<CircleModel> circles, List<CircleModel.Help> help, int months) {
    if (!help.isEmpty() && help.size() != circles.size())
      throw new IllegalArgumentException(help.size() + " of " + circles.size() + " circles");
    this.circles = List.copyOf(circles);
    this.help = List.copyOf(help);
    this.months = months;
  }

  public Simulated run(long seed, int paths) {
    var random = new Seeded(seed);
    var walkers = circles.stream().map(CirclePath::new).toList();
    var firstShort = new long[months];
    var purse = new double[months][Math.min(paths, KEPT)];
    var shortfall = new double[paths];
    int shortPaths = 0;
    for (int path = 0; path < paths; path++) {
      walkers.forEach(CirclePath::start);
      double missing = 0;
      for (int month = 0; month < months; month++) {
        double here = month(walkers, random);
        if (here > 0 && missing == 0) firstShort[month]++;
        missing += here;
        if (path < KEPT) for (var walker : walkers) purse[month][path] += walker.total();
      }
      if (missing > 0) shortfall[shortPaths++] = missing;
    }
    for (var month : purse) Arrays.sort(month);
    return new Simulated(paths, firstShort, Arrays.copyOf(shortfall, shortPaths), purse);
  }

  private double month(List<CirclePath> walkers, Seeded random) {
    double missing = 0;
    List<CirclePath> able = new ArrayList<>();
    List<CircleModel.Help> rules = new ArrayList<>();
    for (int i = 0; i < walkers.size(); i++) {
      double here = walkers.get(i).month(random);
      missing += here;
      if (here > 0 || help.isEmpty()) continue;
      able.add(walkers.get(i));
      rules.add(help.get(i));
    }
    return missing == 0 || able.isEmpty() ? missing : afterHelp(missing, able, rules);
  }

  /// In proportion to (sum of levels) × (balance above the floor), as often as it takes.
  private static double afterHelp(
      double missing, List<CirclePath> able, List<CircleModel.Help> rules) {
    var room = new double[able.size()];
    for (int i = 0; i < room.length; i++) {
      double total = able.get(i).total();
      double above = total - rules.get(i).floorDeposits() * able.get(i).deposits();
      room[i] = Math.max(0, Math.min(above, rules.get(i).limit() * total));
    }
    double open = missing;
    for (int round = 0; round < 2 * room.length && open > 1e-6; round++) {
      double weights = 0;
      for (int i = 0; i < room.length; i++) weights += able.get(i).levels() * room[i];
      if (weights <= 0) break;
      double asked = open;
      for (int i = 0; i < room.length; i++) {
        double gives = Math.min(room[i], asked * able.get(i).levels() * room[i] / weights);
        able.get(i).help(gives);
        room[i] -= gives;
        open -= gives;
      }
    }
    return open > 1e-6 ? open : 0;
  }
}
