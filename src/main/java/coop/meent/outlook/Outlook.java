package coop.meent.outlook;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.pooling.Limit;
import coop.meent.pooling.Odds;
import coop.meent.pooling.Percent;
import coop.meent.pooling.StressTest;
import coop.meent.pooling.simulation.Simulated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Whether a circle will hold: the answer to a [Scenario], in numbers and in words. A figure never
/// comes without what it supposes and what its model does not know.
public final class Outlook {

  private static final int PATHS = 40_000;

  /// Accounts of their own are walked month by month, which takes ten times as long.
  private static final int PATHS_OF_ACCOUNTS = 10_000;

  private final Scenario scenario;
  private final boolean isExact;
  private final double[] by;
  private final Simulated simulated;

  private Outlook(Scenario scenario) {
    this.scenario = scenario;
    var chances = new Chances(scenario);
    isExact = chances.isExact();
    simulated = chances.simulated(paths(scenario));
    by = isExact ? chances.exact() : simulatedBy();
  }

  static int paths(Scenario scenario) {
    return scenario.hasOwnAccounts() ? PATHS_OF_ACCOUNTS : PATHS;
  }

  /// @throws IllegalArgumentException when the scenario has a problem
  public static Outlook of(Scenario scenario) {
    return new Outlook(scenario);
  }

  private double[] simulatedBy() {
    var sums = new double[scenario.months()];
    for (int month = 0; month < sums.length; month++) sums[month] = simulated.by(month + 1);
    return sums;
  }

  public Scenario scenario() {
    return scenario;
  }

  /// Whether the chances are exact and not simulated; what the purse holds is simulated always.
  public boolean isExact() {
    return isExact;
  }

  public int paths() {
    return (int) simulated.paths();
  }

  /// The chance that everything could not be given at least once until the end of a month.
  ///
  /// @param month from 0, which is now
  public double by(int month) {
    return month == 0 ? 0 : Math.min(1, by[month - 1]);
  }

  public double chance() {
    return by(scenario.months());
  }

  /// The chance as the shortest decimal that reads back as the same.
  public BigDecimal decimalChance() {
    return new BigDecimal(Double.toString(chance()));
  }

  /// Month by month, as decimals.
  public List<StressTest.Month> months() {
    List<StressTest.Month> months = new ArrayList<>();
    for (int month = 1; month <= scenario.months(); month++)
      months.add(
          new StressTest.Month(month, decimal(by(month) - by(month - 1)), decimal(by(month))));
    return months;
  }

  private static BigDecimal decimal(double chance) {
    return new BigDecimal(Double.toString(Math.max(0, chance)));
  }

  /// Of [#decimalChance].
  public BigDecimal decimalError() {
    return decimal(standardError());
  }

  /// Of [#chance]; zero where it is exact.
  public double standardError() {
    return isExact ? 0 : simulated.standardError(scenario.months());
  }

  /// What all members have put aside together at the end of a month, in cents, below which it lies
  /// with this chance.
  ///
  /// @param month from 0, which is now
  public double purse(int month, double chance) {
    if (month > 0) return simulated.purseQuantile(month, chance);
    return scenario.startDeposits().doubleValue() * scenario.mix().deposits(scenario.deposit());
  }

  /// Of the circles that come short: what they lack on average, in cents.
  public double meanShortfall() {
    return simulated.meanShortfall();
  }

  /// The answer in one sentence.
  public Named sentence() {
    return texts -> headline().in(texts).replace("*", "");
  }

  /// The same with stars around what matters most.
  public Named headline() {
    return texts ->
        texts.get(
            "outlook.headline",
            scenario.members(),
            new Odds(chance()),
            term(scenario.months()),
            Percent.of(scenario.prevalence()));
  }

  /// The same for who does not think in chances: of a hundred such circles.
  public Named counted() {
    return texts -> {
      long hundred = outOf(100);
      if (hundred > 0) return texts.count("outlook.hundred", hundred);
      long thousand = outOf(1_000);
      if (thousand > 0) return texts.count("outlook.thousand", thousand);
      return texts.get("outlook.hardlyAny");
    };
  }

  /// How many of so many circles like this one come short, rounded.
  public long outOf(int circles) {
    return Math.round(circles * chance());
  }

  /// What else was taken for granted.
  public Named assumption() {
    return texts ->
        texts.get(
            "outlook.assumption",
            Percent.of(scenario.deposit()),
            scenario.capDeposits(),
            start(texts),
            months(scenario.waitMonths()),
            months(scenario.longestMonths()),
            Math.round(1 / scenario.recovers().doubleValue()));
  }

  private String start(Texts texts) {
    if (scenario.startDeposits().signum() == 0) return texts.get("pooling.start.empty");
    boolean isOne = scenario.startDeposits().compareTo(BigDecimal.ONE) == 0;
    return texts.get(
        isOne ? "pooling.start.deposits.one" : "pooling.start.deposits.other",
        new Decimal(scenario.startDeposits()));
  }

  /// How the figure was made: exactly, or by so many simulated circles and with which doubt.
  public Named method() {
    return texts -> {
      if (isExact) return texts.get("outlook.exact");
      return texts.get("outlook.simulated", paths(), new Percent(2 * standardError()));
    };
  }

  private static Named term(int months) {
    return texts ->
        months % 12 == 0 ? texts.count("pooling.years", months / 12) : months(months).in(texts);
  }

  private static Named months(int months) {
    return texts -> texts.count("pooling.months", months);
  }

  /// What the model does not know; belongs beside every figure.
  public List<Limit> limits() {
    List<Limit> limits = new ArrayList<>(Arrays.asList(Limit.values()));
    if (!scenario.mix().isEven()) limits.remove(Limit.ONE_LEVEL);
    if (scenario.hasOwnAccounts()) limits.remove(Limit.ONE_PURSE);
    limits.remove(Limit.NO_LONGEST);
    return List.copyOf(limits);
  }
}
