package coop.meent.pooling.credibility;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Whether more fall ill than is believed, looked at month after month. A count climbs by every
/// spell that begins and sinks each month by a bit more than is to be expected; it never sinks
/// below nothing. At the threshold it warns. Unlike a look at one year it forgets nothing at New
/// Year and may be looked at as often as one likes: its false alarms are counted for exactly that.
///
/// The count is Page's one-sided sum for Poisson counts, tuned to a rate that has doubled:
/// reference (λ₁ - λ₀)/ln(λ₁/λ₀) with λ₁ = 2λ₀. Sources: Page, *Biometrika* 41, 1954; Lucas,
/// *Technometrics* 27(2), 1985. The chances are exact for the count in hundredths of a spell, by
/// its Markov chain (Brook and Evans, *Biometrika* 59, 1972), averaged over what is believed about
/// the rate.
///
/// Limits: spells are independent of each other, the number of members stays the same over the
/// year.
public final class RunningWatch {

  /// Of one spell.
  private static final int PARTS = 100;

  /// By which a threshold is looked for.
  private static final int STEP = 5;

  private static final int MONTHS = 12;
  private static final int YEARS = 3;

  /// Rates that stand for all that is believed, each as likely as the others.
  private static final int RATES = 40;

  /// The last ones that were asked for: looking for a threshold walks the chain many times, and a
  /// page asks the same on every visit.
  private static final Map<Asked, RunningWatch> LATELY = new ConcurrentHashMap<>();

  private static final int KEPT = 64;

  private final PoissonGamma believed;
  private final double memberYears;
  private final int reference;
  private final int threshold;
  private final List<Double> falseAlarms;

  private record Asked(PoissonGamma believed, double memberYears, double most) {}

  /// @param believed about the rate of spells per member-year, before the months that are watched
  /// @param memberYears in one month
  /// @param most false alarms: the highest chance a year that is accepted
  public static RunningWatch of(PoissonGamma believed, double memberYears, double most) {
    if (LATELY.size() >= KEPT) LATELY.clear();
    return LATELY.computeIfAbsent(
        new Asked(believed, memberYears, most),
        any -> new RunningWatch(believed, memberYears, most));
  }

  private RunningWatch(PoissonGamma believed, double memberYears, double most) {
    if (!(memberYears > 0) || !(most > 0 && most < 1))
      throw new IllegalArgumentException(memberYears + ", " + most);
    this.believed = believed;
    this.memberYears = memberYears;
    reference = parts(reference(believed, memberYears));
    threshold = threshold(most);
    falseAlarms = hazards(threshold);
  }

  /// What the count sinks by in a month.
  private static double reference(PoissonGamma believed, double memberYears) {
    return believed.mean() * memberYears / Math.log(2);
  }

  private static int parts(double spells) {
    return (int) Math.clamp(Math.round(spells * PARTS), 1, 100_000_000L);
  }

  /// How the count goes on by a month with so many spells.
  ///
  /// @param count so far, in spells above what is expected
  /// @param believed at the beginning of that year
  /// @param memberYears in that month
  public static double next(double count, int spells, PoissonGamma believed, double memberYears) {
    long whole = Math.round(count * PARTS);
    long after = whole + (long) spells * PARTS - parts(reference(believed, memberYears));
    return Math.max(0, after) / (double) PARTS;
  }

  /// The count from which it warns.
  public double threshold() {
    return threshold / (double) PARTS;
  }

  public boolean warns(double count) {
    return Math.round(count * PARTS) >= threshold;
  }

  /// The chance that it goes off within a year although nothing has changed: of its first years,
  /// each after one without a warning, the worst.
  public double falseAlarm() {
    return falseAlarms.stream().mapToDouble(one -> one).max().orElse(0);
  }

  /// The same of its first year, its second and its third.
  public List<Double> falseAlarms() {
    return falseAlarms;
  }

  /// The chance that it goes off within two years when from now on so many times as many fall ill
  /// as is believed.
  public double notices(double times) {
    var states = new double[threshold];
    states[0] = 1;
    var chances = chances(times * believed.mean() * memberYears);
    for (int month = 0; month < 2 * MONTHS; month++) states = step(states, chances);
    return Math.max(0, 1 - sum(states));
  }

  private int threshold(double most) {
    int high = PARTS;
    while (worst(high) > most) high *= 2;
    int low = STEP;
    while (high - low > STEP) {
      int middle = (low + high) / 2 / STEP * STEP;
      if (middle == low) middle += STEP;
      if (worst(middle) <= most) high = middle;
      else low = middle;
    }
    return high;
  }

  private double worst(int limit) {
    return hazards(limit).stream().mapToDouble(one -> one).max().orElse(0);
  }

  private List<Double> hazards(int limit) {
    var quiet = new double[YEARS + 1];
    quiet[0] = RATES;
    for (int i = 0; i < RATES; i++) {
      double rate = believed.quantile((i + 0.5) / RATES);
      var chances = chances(rate * memberYears);
      var states = new double[limit];
      states[0] = 1;
      for (int month = 1; month <= YEARS * MONTHS; month++) {
        states = step(states, chances);
        if (month % MONTHS == 0) quiet[month / MONTHS] += sum(states);
      }
    }
    var hazards = new Double[YEARS];
    for (int year = 0; year < YEARS; year++)
      hazards[year] = quiet[year] == 0 ? 0 : 1 - quiet[year + 1] / quiet[year];
    return List.of(hazards);
  }

  /// Of 0, 1, 2… spells in a month, until hardly anything is left.
  private static double[] chances(double mean) {
    int most = (int) Math.ceil(mean + 12 * Math.sqrt(mean) + 20);
    var chances = new double[most + 1];
    double log = -mean;
    for (int n = 0; n <= most; n++) {
      chances[n] = Math.exp(log);
      log += Math.log(mean) - Math.log(n + 1.0);
    }
    return chances;
  }

  /// A month on: whatever reaches the limit is gone.
  private double[] step(double[] states, double[] chances) {
    var next = new double[states.length];
    for (int state = 0; state < states.length; state++) {
      if (states[state] == 0) continue;
      for (int n = 0; n < chances.length; n++) {
        int to = Math.max(0, state + n * PARTS - reference);
        if (to >= states.length) break;
        next[to] += states[state] * chances[n];
      }
    }
    return next;
  }

  private static double sum(double[] states) {
    double sum = 0;
    for (double one : states) sum += one;
    return sum;
  }
}
