package coop.meent.bench;

import coop.meent.outlook.LevelCount;
import coop.meent.outlook.Mix;
import coop.meent.outlook.Outlook;
import coop.meent.outlook.Scenario;
import coop.meent.pooling.Incidence;
import coop.meent.pooling.PoolModel;
import coop.meent.pooling.ShortfallRecursion;
import coop.meent.pooling.aggregate.Discretization;
import coop.meent.pooling.aggregate.FourierInversion;
import coop.meent.pooling.aggregate.Frequency;
import coop.meent.pooling.aggregate.Lattice;
import coop.meent.pooling.aggregate.LossModel;
import coop.meent.pooling.aggregate.Panjer;
import coop.meent.pooling.aggregate.ScaledPanjer;
import coop.meent.pooling.ruin.ErlangMixture;
import coop.meent.pooling.ruin.EventualRuin;
import coop.meent.pooling.simulation.CircleModel;
import coop.meent.pooling.simulation.CircleSimulation;
import coop.meent.pooling.simulation.Durations;
import coop.meent.pooling.simulation.SimpleSimulation;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/// The mathematics of a gift circle, and R with actuar for the same jobs where they are installed.
/// A ratio counts only where both come to the same check value.
public final class PoolingSpeed {

  private static final PoolModel POOL =
      new PoolModel(50, new Incidence(0.0052, 0.14), 200, 9, 36, 0, 0);
  private static final int PATHS = 25_000;

  private final Figures figures;
  private final Map<String, RActuar.Job> theirs;

  PoolingSpeed(Figures figures, Map<String, RActuar.Job> theirs) {
    this.figures = figures;
    this.theirs = theirs;
  }

  public static void main(String[] arguments) throws IOException {
    System.out.println(table());
  }

  static String table() throws IOException {
    var figures = new Figures("Whether a gift circle holds");
    var theirs = RActuar.jobs();
    if (theirs.isEmpty()) figures.note("R and actuar", "not installed, or not run");
    new PoolingSpeed(figures, theirs).measure();
    return figures.toString();
  }

  private void measure() {
    job("exact-50x24", "exact, 50 members, 24 months", 20, 1e-12, PoolingSpeed::exact);
    job(
        "",
        "sliders: sentence, curve and purse, 20 members",
        100,
        0,
        () -> answer(Scenario.usual()));
    job("", "the same, 50 members of three levels", 100, 0, () -> answer(mixed()));
    var small = severity(0.02, 2, 1000, 2000);
    var fine = severity(0.02, 2, 1000, 20_000);
    var large = severity(0.015, 1.5, 1500, 150);
    var thirty = new Frequency.Poisson(30);
    var hundred = new Frequency.Poisson(100);
    job(
        "panjer-2000",
        "Panjer, 100 events, 2,000 points",
        26,
        1e-9,
        () -> new Panjer().compound(hundred, small, 26_000).valueAtRisk(0.99));
    job(
        "panjer-2000",
        "Fourier, the same",
        5,
        1e-9,
        () -> new FourierInversion().compound(hundred, small, 32_768).valueAtRisk(0.99));
    job(
        "panjer-20000",
        "Panjer, 30 events, 20,000 points",
        600,
        1e-9,
        () -> new Panjer().compound(thirty, fine, 100_000).valueAtRisk(0.99));
    job(
        "panjer-20000",
        "Fourier, the same",
        10,
        1e-9,
        () -> new FourierInversion().compound(thirty, fine, 131_072).valueAtRisk(0.99));
    job(
        "lambda-900",
        "900 events, scaled recursion",
        15,
        1e-9,
        () ->
            new ScaledPanjer()
                .compound(new Frequency.Poisson(900), large, 14_001)
                .valueAtRisk(0.99));
    job(
        "members-30m",
        "30 million member-months, simple",
        150,
        0.006,
        () -> new SimpleSimulation(POOL, 24).run(1, PATHS).by(24));
    job(
        "members-30m",
        "the same, full model, one purse",
        0,
        0.006,
        () -> full(CircleModel.Purse.COMMON));
    job("", "the same, full model, own accounts", 0, 0, () -> full(CircleModel.Purse.OWN));
    var ruin = new EventualRuin(ErlangMixture.erlang(2, 2), ErlangMixture.exponential(0.75), 1);
    job(
        "ruin-10001",
        "ruin at 10,001 reserves",
        2,
        1e-7,
        () -> Arrays.stream(ruin.curve(0.002, 10_001)).sum());
  }

  private static double answer(Scenario scenario) {
    return Outlook.of(scenario).chance() + Outlook.of(scenario.worse()).chance();
  }

  private static Scenario mixed() {
    return Scenario.usual()
        .with(
            new Mix(
                List.of(
                    new LevelCount(75_000, 15),
                    new LevelCount(150_000, 25),
                    new LevelCount(250_000, 10))));
  }

  private static double exact() {
    return ShortfallRecursion.over(POOL, 24).by(24);
  }

  private static double full(CircleModel.Purse purse) {
    var circle = CircleModel.even(50, 200, 0.0052, Durations.geometric(0.14), 0.045).with(purse);
    return new CircleSimulation(circle, 24).run(1, PATHS).by(24);
  }

  private static Lattice severity(double rate, double shape, double cap, int points) {
    return Discretization.ROUNDING.discretize(
        new LossModel.GammaLaw(shape, rate), cap / points, cap);
  }

  /// @param bar in milliseconds; zero: none
  /// @param within how far the check values may be apart
  private void job(String name, String what, int bar, double within, DoubleSupplier work) {
    var taken = Repeated.median(9, () -> keep(work.getAsDouble()));
    if (bar == 0) figures.figure(what, taken);
    else figures.figure(what, taken, Duration.ofMillis(bar));
    Optional.ofNullable(theirs.get(name))
        .ifPresent(job -> beside(job, work.getAsDouble(), within, taken));
  }

  private void beside(RActuar.Job job, double ours, double within, Duration taken) {
    double apart = Math.abs(ours - job.check());
    if (apart <= within * Math.max(1, Math.abs(job.check())))
      figures.other("  R", job.taken(), taken);
    else figures.note("  R", "comes to " + job.check() + ", we to " + ours + ": no ratio");
  }

  private double kept;

  /// So that no work is left out as of no use.
  private void keep(double value) {
    kept += value;
    if (Double.isNaN(kept)) throw new ArithmeticException("no number");
  }
}
