package coop.meent.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.pooling.Calibration;
import coop.meent.pooling.Incidence;
import coop.meent.pooling.Limit;
import coop.meent.pooling.PoolModel;
import coop.meent.pooling.ShortfallRecursion;
import coop.meent.pooling.credibility.EarlyWarning.Light;
import coop.meent.pooling.simulation.SpellSimulation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlookTest {

  private static final Texts ENGLISH = new Texts(Language.EN);

  private static double chance(Scenario scenario) {
    return Outlook.of(scenario).chance();
  }

  @Test
  void theUsualCircleIsTheOneOfTheExactTables() {
    var outlook = Outlook.of(Scenario.usual());
    assertThat(outlook.isExact()).isTrue();
    assertThat(outlook.chance()).isCloseTo(0.0893, within(0.00005));
    assertThat(outlook.sentence().in(ENGLISH))
        .isEqualTo(
            "With 20 people and these rules, the chance is about 1 in 11 that within 2 years a gift"
                + " cannot be given in full, if on average 2% of them are ill for longer than a"
                + " month.");
    assertThat(outlook.counted().in(ENGLISH)).contains("about 9 come short");
  }

  @Test
  void jumpingFromSpellToSpellMeetsTheExactFigure() {
    for (var guess : Calibration.values()) {
      var scenario = Scenario.usual().withPrevalence(guess.share()).withMonths(36).withCare(1, 36);
      var incidence = Incidence.ofPrevalence(guess.prevalence());
      long income = scenario.mix().deposits(scenario.deposit());
      var purse =
          new SpellSimulation.Purse(scenario.mix().each(), income, 36 * income, 0, 1, 1_000);
      var simulated = new SpellSimulation(purse, incidence, 36).run(20_261_122, 100_000);
      var exact = ShortfallRecursion.over(PoolModel.fresh(20, incidence, 0.045, 36), 36);
      for (int month : List.of(6, 12, 24, 36)) {
        double by = exact.by(month);
        assertThat(simulated.by(month))
            .as("%s by month %d", guess, month)
            .isCloseTo(by, within(3 * Math.sqrt(by * (1 - by) / 100_000)));
      }
    }
  }

  @Test
  void whatIsSimulatedLiesBesideTheFullModel() {
    var usual = Scenario.usual().withPrevalence(new BigDecimal("0.03"));
    var mixed =
        usual.with(
            new Mix(
                List.of(
                    new LevelCount(75_000, 6),
                    new LevelCount(150_000, 10),
                    new LevelCount(250_000, 4))));
    for (var one : List.of(mixed, usual.withCare(2, 24), usual.withCare(1, 6))) {
      var outlook = Outlook.of(one);
      assertThat(outlook.isExact()).isFalse();
      assertThat(new Chances(one).helping(1, noHelp(), 20_000))
          .isCloseTo(
              outlook.chance(),
              within(3 * Math.hypot(outlook.standardError(), error(one, 20_000))));
    }
  }

  private static double error(Scenario one, int paths) {
    double chance = chance(one);
    return Math.sqrt(chance * (1 - chance) / paths);
  }

  private static coop.meent.pooling.simulation.CircleModel.Help noHelp() {
    return new coop.meent.pooling.simulation.CircleModel.Help(0, 0);
  }

  @Test
  void everyRuleMovesTheChanceTheWayItShould() {
    var usual = Scenario.usual().withPrevalence(new BigDecimal("0.03"));
    double now = chance(usual);
    assertThat(chance(usual.withMembers(50))).isLessThan(now);
    assertThat(chance(usual.withDeposit(new BigDecimal("0.06")))).isLessThan(now);
    assertThat(chance(usual.withStart(new BigDecimal("2.5")))).isLessThan(now);
    assertThat(chance(usual.withCare(2, 24))).isLessThan(now);
    assertThat(chance(usual.withCare(1, 6))).isLessThan(now);
    assertThat(chance(usual.withOwnAccounts(true))).isGreaterThan(now);
    assertThat(chance(usual.worse())).isGreaterThan(now);
    assertThat(chance(usual.withMonths(12))).isLessThan(now);
    assertThat(chance(usual.withStart(new BigDecimal("12")).withCap(12)))
        .isGreaterThan(chance(usual.withStart(new BigDecimal("12"))));
  }

  @Test
  void theLimitsFollowTheModel() {
    assertThat(Outlook.of(Scenario.usual()).limits())
        .contains(Limit.ONE_PURSE, Limit.ONE_LEVEL, Limit.NO_PROMISE)
        .doesNotContain(Limit.NO_LONGEST);
    assertThat(Outlook.of(Scenario.usual().withOwnAccounts(true)).limits())
        .doesNotContain(Limit.ONE_PURSE)
        .contains(Limit.NO_PROMISE);
  }

  @Test
  void theDepositThatIsNeededIsTheOneOfTheExactTables() {
    var needed = Needed.of(Scenario.usual(), new BigDecimal("0.05"));
    assertThat(needed.deposit())
        .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.055"));
    assertThat(needed.startDeposits()).contains(3);
    var fifty = Needed.of(Scenario.usual().withMembers(50), new BigDecimal("0.01"));
    assertThat(fifty.deposit())
        .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.05"));
  }

  @Test
  void anAllianceIsWorthWhatTheTablesSay() {
    var three = Scenario.usual().withPrevalence(new BigDecimal("0.03"));
    var together = Together.of(three, 5);
    assertThat(together.alone()).isBetween(0.615, 0.635);
    assertThat(together.sharing()).isBetween(0.0125, 0.0135);
    assertThat(together.helping()).isBetween(together.sharing(), together.alone());
  }

  @Test
  void aMixKeepsItsShapeAtAnotherSize() {
    var mix = new Mix(List.of(new LevelCount(75_000, 6), new LevelCount(150_000, 14)));
    assertThat(mix.ofSize(50).levels())
        .containsExactly(new LevelCount(75_000, 15), new LevelCount(150_000, 35));
    assertThat(mix.ofSize(7).members()).isEqualTo(7);
    assertThat(mix.ofSize(1).members()).isEqualTo(1);
    assertThat(mix.deposits(new BigDecimal("0.045"))).isEqualTo(6 * 3_375 + 14 * 6_750);
  }

  @Test
  void aCircleOfTheFileKeepsItsBalances() {
    var shape =
        new CircleShape(
            "Noord",
            List.of(100_000L, 150_000L),
            List.of(4_500L, 13_500L),
            new BigDecimal("0.045"),
            36,
            30,
            24,
            Optional.empty());
    var scenario = shape.scenario(Scenario.usual().withMonths(12));
    assertThat(scenario.startDeposits()).isEqualByComparingTo("1.6");
    assertThat(scenario.waitMonths()).isEqualTo(1);
    assertThat(scenario.months()).isEqualTo(12);
    assertThat(scenario.problem()).isEmpty();
  }

  @Test
  void everyShapeCanBeComputed() {
    assertThat(Shapes.presets()).hasSizeGreaterThanOrEqualTo(9);
    for (var shape : Shapes.presets())
      assertThat(shape.apply().apply(Scenario.usual()).problem()).as(shape.key()).isEmpty();
  }

  @Test
  void ownExperienceCountsAsFarAsItReaches() {
    var few = new Experience(12, 20, 1, 1).learned(Scenario.usual());
    var many = new Experience(120, 40, 30, 3).learned(Scenario.usual());
    assertThat(few.weight()).isCloseTo(20 / 220.0, within(1e-12));
    assertThat(many.weight()).isCloseTo(400 / 600.0, within(1e-12));
    assertThat(many.learned()).isBetween(many.elsewhere(), many.own());
    assertThat(many.low()).isLessThan(many.learned());
    assertThat(many.high()).isGreaterThan(many.learned());
    var none = new Experience(1, 1, 0, 0).learned(Scenario.usual());
    assertThat(none.prevalence().doubleValue()).isCloseTo(0.02, within(0.0003));
    assertThat(new Experience(60, 20, 2, 3).problem()).contains(Experience.Part.LATELY);
  }

  @Test
  void aWarningComesFromItsThresholdOn() {
    var calm = new Experience(60, 20, 3, 0);
    assertThat(calm.warning(Scenario.usual()).light()).isEqualTo(Light.GREEN);
    int amber = calm.warning(Scenario.usual()).amberFrom();
    var warned = new Experience(60, 20, 3 + amber, amber).warning(Scenario.usual());
    assertThat(warned.light()).isEqualTo(Light.AMBER);
    assertThat(warned.surprise()).isLessThanOrEqualTo(Experience.AMBER);
    int red = warned.redFrom();
    assertThat(new Experience(60, 20, 3 + red, red).warning(Scenario.usual()).light())
        .isEqualTo(Light.RED);
  }
}
