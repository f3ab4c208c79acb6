package coop.meent.outlook;

import coop.meent.pooling.Incidence;
import coop.meent.pooling.PoolModel;
import coop.meent.pooling.ShortfallRecursion;
import coop.meent.pooling.simulation.CircleModel;
import coop.meent.pooling.simulation.CircleSimulation;
import coop.meent.pooling.simulation.Durations;
import coop.meent.pooling.simulation.Simulated;
import coop.meent.pooling.simulation.SpellSimulation;
import java.util.Collections;
import java.util.Optional;

/// Takes a [Scenario] to the model that can hold it: the exact recursion where all have one level,
/// a month is waited for and no spell can reach the longest duration within the months looked at;
/// else simulation, with one seed for all, so that what differs differs by the rules.
final class Chances {

  /// One seed for everybody: the same question gives the same answer on every machine.
  static final long SEED = 20_261_122;

  private final Scenario scenario;

  Chances(Scenario scenario) {
    scenario
        .problem()
        .ifPresent(part -> {
          throw new IllegalArgumentException(part + " of " + scenario);
        });
    this.scenario = scenario;
  }

  boolean isExact() {
    return scenario.mix().isEven()
        && scenario.waitMonths() == 1
        && scenario.longestMonths() >= scenario.months()
        && !scenario.hasOwnAccounts();
  }

  /// By month, the chance of having been short until then.
  double[] exact() {
    return ShortfallRecursion.over(model(), scenario.months()).cumulated();
  }

  private PoolModel model() {
    var fresh =
        PoolModel.fresh(
            scenario.members(),
            incidence(),
            scenario.deposit().doubleValue(),
            scenario.capDeposits());
    return fresh.withStart(
        (int) Math.round(scenario.startDeposits().doubleValue() * fresh.income()));
  }

  Simulated simulated(int paths) {
    return scenario.hasOwnAccounts() ? accounts(paths) : purse(paths);
  }

  private Simulated purse(int paths) {
    long income = scenario.mix().deposits(scenario.deposit());
    var purse =
        new SpellSimulation.Purse(
            scenario.mix().each(),
            income,
            Math.multiplyExact(income, scenario.capDeposits()),
            Math.round(scenario.startDeposits().doubleValue() * income),
            scenario.waitMonths(),
            scenario.longestMonths());
    return new SpellSimulation(purse, incidence(), scenario.months()).run(SEED, paths);
  }

  private Simulated accounts(int paths) {
    return new CircleSimulation(circle(CircleModel.Purse.OWN_WITH_SECOND_ROUND), scenario.months())
        .run(SEED, paths);
  }

  CircleModel circle(CircleModel.Purse purse) {
    var levels = new double[scenario.members()];
    var balances = new double[levels.length];
    var each = scenario.mix().each();
    double start = scenario.startDeposits().doubleValue();
    for (int i = 0; i < levels.length; i++) {
      levels[i] = each[i];
      balances[i] = start * Mix.deposit(each[i], scenario.deposit());
    }
    return new CircleModel(
        levels,
        balances,
        incidence().fallsIll(),
        Durations.geometric(scenario.recovers().doubleValue()),
        scenario.waitMonths(),
        scenario.longestMonths(),
        scenario.deposit().doubleValue(),
        scenario.capDeposits(),
        purse,
        0,
        true);
  }

  /// The chance that one of several circles like this is short although the others help.
  double helping(int circles, CircleModel.Help help, int paths) {
    var purse =
        scenario.hasOwnAccounts()
            ? CircleModel.Purse.OWN_WITH_SECOND_ROUND
            : CircleModel.Purse.COMMON;
    var allied = Collections.nCopies(circles, circle(purse));
    return new CircleSimulation(allied, Optional.of(help), scenario.months())
        .run(SEED, paths)
        .by(scenario.months());
  }

  /// The chance that several circles which give for each other as one are short.
  double merged(int circles, int paths) {
    if (!isExact()) return helping(circles, CircleModel.Help.ALL, paths);
    var all = model().withMembers(scenario.members() * circles);
    int start = Math.multiplyExact(model().start(), circles);
    return ShortfallRecursion.over(all.withStart(start), scenario.months()).by(scenario.months());
  }

  private Incidence incidence() {
    return Incidence.ofPrevalence(
        scenario.prevalence().doubleValue(), scenario.recovers().doubleValue());
  }

  /// The chance over all months, by as many paths where it is simulated.
  double over(int paths) {
    if (!isExact()) return simulated(paths).by(scenario.months());
    return ShortfallRecursion.over(model(), scenario.months()).by(scenario.months());
  }
}
