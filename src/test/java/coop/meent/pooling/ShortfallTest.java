package coop.meent.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import coop.meent.TestSeed;
import coop.meent.base.Language;
import coop.meent.base.Seeded;
import coop.meent.base.Texts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The exact recursion beside published figures, a recursion written otherwise, and its own words.
class ShortfallTest {

  private static double chance(int members, double prevalence, int months) {
    var model = PoolModel.fresh(members, Incidence.ofPrevalence(prevalence), 0.045, 36);
    return ShortfallRecursion.over(model, months).by(months);
  }

  @Test
  void theRuleOfThumbIsGoodForFiftyAndPoorForTwenty() {
    assertThat(chance(20, 0.02, 24)).isCloseTo(0.089, within(0.0005));
    assertThat(chance(30, 0.02, 24)).isCloseTo(0.051, within(0.0005));
    assertThat(chance(50, 0.02, 24)).isCloseTo(0.014, within(0.0005));
    assertThat(chance(50, 0.045, 24)).isCloseTo(0.231, within(0.0005));
    assertThat(chance(200, 0.03, 60)).isCloseTo(0.0021, within(0.00005));
  }

  @Test
  void aStartMakesAllTheDifference() {
    var empty = PoolModel.fresh(20, Incidence.ofPrevalence(0.02), 0.045, 36);
    assertThat(by24(empty.withStartDeposits(3))).isCloseTo(0.049, within(0.0005));
    assertThat(by24(empty.withStartDeposits(6))).isCloseTo(0.028, within(0.0005));
    assertThat(by24(empty.withStartDeposits(18))).isCloseTo(0.004, within(0.0005));
    assertThat(by24(empty.withDeposit(1_200))).isCloseTo(0.032, within(0.0005));
    var full = PoolModel.fresh(50, Incidence.ofPrevalence(0.03), 0.045, 24).withStartDeposits(24);
    assertThat(ShortfallRecursion.over(full, 60).by(60)).isCloseTo(0.009, within(0.0005));
  }

  private static double by24(PoolModel model) {
    return ShortfallRecursion.over(model, 24).by(24);
  }

  /// Small pools of any shape, against a recursion over plain pairs of numbers.
  @Test
  void aRecursionThatIsWrittenOtherwiseSaysTheSame() {
    var random = new Seeded(TestSeed.print("recursions"));
    for (int round = 0; round < 60; round++) {
      int members = 1 + random.nextInt(6);
      var incidence = new Incidence(0.3 * random.nextDouble(), 0.05 + 0.9 * random.nextDouble());
      int cap = 1 + random.nextInt(9);
      int deposit = random.nextInt(20);
      var model =
          new PoolModel(
              members,
              incidence,
              1 + random.nextInt(40),
              deposit,
              cap,
              random.nextInt(1 + members * deposit * cap),
              random.nextInt(members + 1));
      var ours = ShortfallRecursion.over(model, 14);
      var plain = plain(model, 14);
      for (int month = 0; month < 14; month++)
        assertThat(ours.inMonth()[month]).as("%s", model).isCloseTo(plain[month], within(1e-13));
    }
  }

  private record State(int ill, int purse) {}

  private static double[] plain(PoolModel model, int months) {
    Map<State, Double> now =
        Map.of(new State(model.illAtStart(), Math.min(model.start(), model.cap())), 1.0);
    var lost = new double[months];
    for (int month = 0; month < months; month++) {
      Map<State, Double> next = new HashMap<>();
      for (var entry : now.entrySet()) {
        int ill = entry.getKey().ill;
        int holds = Math.min(entry.getKey().purse + model.income(), model.cap());
        for (int still = 0; still <= ill; still++) {
          double p = entry.getValue() * binomial(ill, still, 1 - model.incidence().recovers());
          if (still * model.gift() > holds) {
            lost[month] += p;
            continue;
          }
          int healthy = model.members() - ill;
          for (int fall = 0; fall <= healthy; fall++)
            next.merge(
                new State(still + fall, holds - still * model.gift()),
                p * binomial(healthy, fall, model.incidence().fallsIll()),
                Double::sum);
        }
      }
      now = next;
    }
    return lost;
  }

  private static double binomial(int n, int k, double p) {
    double value = Math.pow(p, k) * Math.pow(1 - p, n - k);
    for (int i = 1; i <= k; i++) value *= (double) (n - k + i) / i;
    return value;
  }

  @Test
  void prevalenceAndIncidenceAreTwoSidesOfOneThing() {
    for (var calibration : Calibration.values()) {
      var incidence = Incidence.ofPrevalence(calibration.prevalence());
      assertThat(incidence.prevalence()).isCloseTo(calibration.prevalence(), within(1e-15));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Incidence.ofPrevalence(0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> Incidence.ofPrevalence(-0.01));
  }

  @Test
  void theDepositThatIsNeededIsTheSmallestThatIsEnough() {
    var model = PoolModel.fresh(20, new Incidence(0.0034, 0.14), 0.045, 36);
    var needed = new Requirement(24, 0.05, 50).deposit(model, 50, 20_000).orElseThrow();
    assertThat(needed.units()).isEqualTo(1_100);
    assertThat(needed.chance()).isLessThanOrEqualTo(0.05);
    assertThat(needed.chanceBelow()).isGreaterThan(0.05);
    assertThat(new Requirement(24, 1e-9, 1).deposit(model, 1, 100)).isEmpty();
  }

  private static StressQuestion question(int members, int months, String prevalence) {
    return new StressQuestion(
        members,
        months,
        new BigDecimal(prevalence),
        new BigDecimal("0.14"),
        new BigDecimal("0.045"),
        36,
        0,
        0);
  }

  @Test
  void theAnswerIsOneSentenceThatNamesItsAssumption() {
    var test = StressTest.of(question(20, 24, "0.02"));
    assertThat(test.sentence().in(new Texts(Language.EN)))
        .isEqualTo(
            "The chance is about 1 in 11 that a circle of 20 members cannot give everything at"
                + " least once within 2 years, if on average 2% of the members are ill and receive"
                + " gifts.");
    assertThat(test.sentence().in(new Texts(Language.NL)))
        .contains("ongeveer 1 op 11", "binnen 2 jaar", "gemiddeld 2% van de leden");
    assertThat(test.assumption().in(new Texts(Language.NL))).contains("4,5%");
    assertThat(test.limits()).contains(Limit.ONE_PURSE, Limit.NO_PROMISE);
    assertThat(test.months()).hasSize(24);
    assertThat(test.depositFor(new BigDecimal("0.05"))).hasValue(new BigDecimal("0.055"));
    assertThat(test.startFor(new BigDecimal("0.05"))).hasValue(3);
  }

  @Test
  void chancesAreSaidInWordsThatFitTheirSize() {
    var english = new Texts(Language.EN);
    assertThat(new Odds(0.42).in(english)).isEqualTo("about 4 in 10");
    assertThat(new Odds(0.0002).in(english)).isEqualTo("less than 1 in 1,000");
    assertThat(new Odds(0).in(english)).isEqualTo("nil");
    assertThat(new Odds(0.99).in(english)).isEqualTo("nearly certain");
    assertThat(new Percent(0.0127).in(new Texts(Language.NL))).isEqualTo("1,27%");
    assertThat(new Percent(1e-9).in(english)).isEqualTo("<0.01%");
  }

  @Test
  void aQuestionThatCannotBeAnsweredSaysWhichPart() {
    assertThat(question(1, 24, "0.02").problem()).hasValue(StressQuestion.Part.MEMBERS);
    assertThat(question(301, 24, "0.02").problem()).hasValue(StressQuestion.Part.MEMBERS);
    assertThat(question(50, 0, "0.02").problem()).hasValue(StressQuestion.Part.MONTHS);
    assertThat(question(50, 24, "0.86").problem()).hasValue(StressQuestion.Part.PREVALENCE);
    assertThat(question(50, 24, "-0.1").problem()).hasValue(StressQuestion.Part.PREVALENCE);
    assertThat(question(50, 24, "0").problem()).isEmpty();
    assertThat(StressTest.of(question(50, 24, "0")).chance()).isZero();
  }
}
