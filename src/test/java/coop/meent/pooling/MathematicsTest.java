package coop.meent.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.meent.TestSeed;
import coop.meent.base.Seeded;
import coop.meent.pooling.aggregate.CompoundMethod;
import coop.meent.pooling.aggregate.Discretization;
import coop.meent.pooling.aggregate.FourierInversion;
import coop.meent.pooling.aggregate.Frequency;
import coop.meent.pooling.aggregate.LossModel;
import coop.meent.pooling.aggregate.Panjer;
import coop.meent.pooling.aggregate.ScaledPanjer;
import coop.meent.pooling.credibility.BuhlmannStraub;
import coop.meent.pooling.credibility.EarlyWarning;
import coop.meent.pooling.credibility.PoissonGamma;
import coop.meent.pooling.ruin.ErlangMixture;
import coop.meent.pooling.ruin.EventualRuin;
import coop.meent.pooling.sharing.SharingPool;
import coop.meent.pooling.spell.PaidSpell;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Closed forms, and methods that know nothing of each other.
class MathematicsTest {

  private static final List<LossModel> LAWS =
      List.of(
          new LossModel.GammaLaw(2, 0.002),
          new LossModel.LognormalLaw(6.5, 0.9),
          new LossModel.ParetoLaw(3, 2000),
          new LossModel.ExponentialLaw(1.0 / 1500),
          new LossModel.WeibullLaw(0.8, 900));

  @Test
  void recursionAndFourierInversionAgree() {
    var counts =
        List.of(
            new Frequency.Poisson(3),
            new Frequency.NegativeBinomial(4, 0.4),
            new Frequency.Binomial(50, 0.05),
            new Frequency.ZeroModified(0.35, new Frequency.Poisson(2)));
    for (var law : LAWS) {
      for (var count : counts) {
        var severity = Discretization.ROUNDING.discretize(law, 50, 20_000);
        var recursion = new Panjer().compound(count, severity, 2_000);
        agree(recursion, new FourierInversion().compound(count, severity, 2_000));
        if (!(count instanceof Frequency.ZeroModified))
          agree(recursion, new ScaledPanjer().compound(count, severity, 2_000));
      }
    }
  }

  private static void agree(
      coop.meent.pooling.aggregate.LossDistribution one,
      coop.meent.pooling.aggregate.LossDistribution other) {
    for (int k = 0; k < one.points(); k++) {
      assertThat(other.mass(k)).isCloseTo(one.mass(k), within(1e-12));
      assertThat(other.cdf(k)).isCloseTo(one.cdf(k), within(1e-12));
    }
  }

  @Test
  void aLargeCountDoesNotUnderflow() {
    var severity =
        Discretization.ROUNDING.discretize(new LossModel.GammaLaw(1.5, 0.015), 10, 1_500);
    var count = new Frequency.Poisson(900);
    var recursion = CompoundMethod.recursion().compound(count, severity, 14_000);
    agree(recursion, new FourierInversion().compound(count, severity, 14_000));
    assertThat(recursion.mean()).isCloseTo(count.mean() * severity.mean(), within(1e-4));
    assertThat(recursion.total()).isCloseTo(1, within(1e-12));
  }

  @Test
  void discretizationsKeepWhatTheyPromise() {
    for (var law : LAWS) {
      for (var method : Discretization.values()) {
        var lattice = method.discretize(law, 100, 10_000);
        assertThat(Arrays.stream(lattice.mass()).sum()).isCloseTo(1, within(1e-12));
      }
      double capped = law.limitedMean(10_000);
      assertThat(Discretization.UNBIASED.discretize(law, 100, 10_000).mean())
          .isCloseTo(capped, within(1e-8));
      assertThat(Discretization.UPPER.discretize(law, 100, 10_000).mean()).isLessThan(capped);
      assertThat(Discretization.LOWER.discretize(law, 100, 10_000).mean()).isGreaterThan(capped);
    }
  }

  @Test
  void limitedMomentsAreIntegralsOfTheSurvivalFunction() {
    for (var law : LAWS) {
      double sum = 0;
      double squares = 0;
      double step = 0.05;
      for (double x = step / 2; x < 3_000; x += step) {
        sum += step * law.survival(x);
        squares += 2 * x * step * law.survival(x);
      }
      assertThat(law.limitedMean(3_000)).isCloseTo(sum, within(1e-3));
      assertThat(law.limitedSecondMoment(3_000) / squares).isCloseTo(1, within(1e-6));
    }
  }

  @Test
  void theTailMeanIsCoherentAndStopLossFollowsTheCdf() {
    var severity = Discretization.ROUNDING.discretize(LAWS.getFirst(), 100, 20_000);
    var year = new Panjer().compound(new Frequency.Poisson(3), severity, 600);
    assertThat(year.tailValueAtRisk(0.95)).isGreaterThanOrEqualTo(year.valueAtRisk(0.95));
    assertThat(year.strictTailMean(0.95)).isGreaterThanOrEqualTo(year.tailValueAtRisk(0.95));
    assertThat(year.stopLoss(2_000) + year.limitedMean(2_000)).isCloseTo(year.mean(), within(1e-8));
  }

  @Test
  void ruinHasItsClosedForms() {
    var exponential =
        new EventualRuin(ErlangMixture.exponential(1), ErlangMixture.exponential(0.8), 1);
    var mixture =
        new EventualRuin(
            new ErlangMixture(
                List.of(new ErlangMixture.Part(0.5, 1, 3), new ErlangMixture.Part(0.5, 1, 7))),
            ErlangMixture.exponential(3),
            1);
    for (double u : new double[] {0, 0.1, 1, 5, 20}) {
      assertThat(exponential.at(u) / (0.8 * Math.exp(-0.2 * u))).isCloseTo(1, within(1e-12));
      double textbook = (24 * Math.exp(-u) + Math.exp(-6 * u)) / 35;
      assertThat(mixture.at(u) / textbook).isCloseTo(1, within(1e-11));
    }
    var curve = exponential.curve(0.01, 2_001);
    assertThat(curve[2_000] / exponential.at(20)).isCloseTo(1, within(1e-11));
    var hopeless =
        new EventualRuin(ErlangMixture.exponential(1), ErlangMixture.exponential(1.1), 1);
    assertThat(hopeless.at(100)).isEqualTo(1);
  }

  /// The two cases in which a well-known program is wrong: mixtures of Erlangs whose first shape is
  /// one, and an income rate other than one with times that are not exponential.
  @Test
  void ruinIsRightWhereOthersAreNot() {
    var mixture =
        new ErlangMixture(
            List.of(new ErlangMixture.Part(0.6, 1, 1), new ErlangMixture.Part(0.4, 3, 2)));
    var first = new EventualRuin(mixture, ErlangMixture.exponential(0.7), 1);
    assertThat(first.at(0)).isCloseTo(0.84, within(1e-12));
    var second = new EventualRuin(ErlangMixture.exponential(1), ErlangMixture.erlang(2, 1.8), 1.05);
    assertThat(second.at(0)).isCloseTo(0.8128, within(0.00005));
  }

  @Test
  void aPaidSpellFollowsItsWaitingTime() {
    var law = new LossModel.LognormalLaw(1.35, 0.95);
    assertThat(new PaidSpell(law, 1, 24).expectedMonths()).isCloseTo(4.73, within(0.005));
    assertThat(new PaidSpell(law, 2, 24).pureDeposit(0.05)).isCloseTo(0.0162, within(0.00005));
    assertThat(new PaidSpell(law, 24, 24).expectedMonths()).isZero();
  }

  @Test
  void aGroupLearnsItsOwnRate() {
    var learned = new PoissonGamma(9, 200).after(4, 48);
    assertThat(learned.mean()).isCloseTo(0.0524, within(0.00005));
    assertThat(learned.quantile(0.05)).isCloseTo(0.031, within(0.0005));
    assertThat(learned.quantile(0.95)).isCloseTo(0.078, within(0.0005));
    double all = 0;
    for (int n = 0; n < 200; n++) all += learned.chanceOf(n, 50);
    assertThat(all).isCloseTo(1, within(1e-12));
    assertThat(learned.chanceOfAtLeast(12, 50))
        .isCloseTo(1 - below(learned, 12, 50), within(1e-12));
  }

  private static double below(PoissonGamma rate, int spells, double years) {
    double sum = 0;
    for (int n = 0; n < spells; n++) sum += rate.chanceOf(n, years);
    return sum;
  }

  @Test
  void groupsThatDoNotDifferAllGetTheCollectiveMean() {
    var history =
        new BuhlmannStraub.History(new double[] {0.02, 0.04, 0.03}, new double[] {100, 100, 100});
    var model = new BuhlmannStraub(List.of(history, history), BuhlmannStraub.Between.ITERATED);
    assertThat(model.between()).isZero();
    assertThat(model.groups()).allMatch(group -> group.estimate() == model.collectiveMean());
  }

  /// How often the light comes although nothing has changed, by simulation.
  @Test
  void falseAlarmsComeNoMoreOftenThanStated() {
    var random = new Seeded(TestSeed.print("false alarms"));
    var believed = new PoissonGamma(9, 200);
    var warning = new EarlyWarning(believed, 50, 0.10, 0.01);
    int rounds = 40_000;
    int amber = 0;
    for (int i = 0; i < rounds; i++) {
      double rate = believed.quantile(0.5e-6 + (1 - 1e-6) * random.nextDouble());
      if (warning.light(poisson(random, rate * 50)) != EarlyWarning.Light.GREEN) amber++;
    }
    double stated = warning.falseAlarms(EarlyWarning.Light.AMBER);
    double error = Math.sqrt(stated * (1 - stated) / rounds);
    assertThat(stated).isLessThanOrEqualTo(0.10);
    assertThat(amber / (double) rounds).isCloseTo(stated, within(5 * error));
    assertThat(warning.light(warning.threshold(EarlyWarning.Light.RED)))
        .isEqualTo(EarlyWarning.Light.RED);
    assertThat(warning.light(0)).isEqualTo(EarlyWarning.Light.GREEN);
  }

  private static int poisson(Seeded random, double mean) {
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  @Test
  void everySharingRuleAddsUpToTheTotal() {
    var pool =
        new SharingPool(
            List.of(
                new SharingPool.Participant(0.08, new double[] {0.3, 0.3, 0.2, 0.2}),
                new SharingPool.Participant(0.05, new double[] {0.5, 0.5}),
                new SharingPool.Participant(0.04, new double[] {1})),
            30);
    for (int s = 0; s <= 30; s++) {
      for (var parts :
          List.of(
              pool.uniform(s),
              pool.meanProportional(s),
              pool.linearCovariance(s),
              pool.conditionalMean(s)))
        assertThat(Arrays.stream(parts).sum()).isCloseTo(s, within(1e-11));
    }
  }
}
