package coop.meent.outlook;

import coop.meent.base.Named;
import coop.meent.pooling.Percent;
import coop.meent.pooling.simulation.CircleModel;
import coop.meent.pooling.simulation.CircleSimulation;
import java.math.BigDecimal;
import java.util.List;

/// What it is worth to circles there are to give together: the chance that at least one of them
/// comes short, each on its own and with what the others would give by their own rulebooks.
///
/// @param alone the chance when each is on its own
/// @param helping the same when what one lacks is asked of the others
/// @param months that are looked ahead
/// @param paths that were simulated
public record Allied(
    int circles, double alone, double helping, int months, int paths, Scenario supposed) {

  private static final int PATHS = 4_000;

  /// A circle and what its rulebook lets it give.
  ///
  /// @param floorDeposits that stay with each member
  /// @param limit part of its balance that it gives in a month at most
  public record Ally(CircleShape shape, int floorDeposits, BigDecimal limit) {}

  /// @param supposed what is supposed of illness, and how far ahead
  /// @throws IllegalArgumentException for fewer than two circles, or one that cannot be computed
  public static Allied of(List<Ally> allies, Scenario supposed) {
    if (allies.size() < 2) throw new IllegalArgumentException(allies.size() + " circles");
    var models =
        allies.stream()
            .map(one -> new Chances(one.shape.scenario(supposed)))
            .map(one -> one.circle(CircleModel.Purse.COMMON))
            .toList();
    var help =
        allies.stream()
            .map(one -> new CircleModel.Help(one.floorDeposits, one.limit.doubleValue()))
            .toList();
    int months = supposed.months();
    double alone =
        new CircleSimulation(models, List.of(), months).run(Chances.SEED, PATHS).by(months);
    double helping = new CircleSimulation(models, help, months).run(Chances.SEED, PATHS).by(months);
    return new Allied(allies.size(), alone, helping, months, PATHS, supposed);
  }

  /// The two chances, what they rest on and what the model does not know, in one: a figure does not
  /// stand without.
  public Named words() {
    return texts ->
        texts.get(
            "outlook.allied.words",
            circles,
            new Percent(alone),
            new Percent(helping),
            new Percent(supposed.prevalence().doubleValue()),
            months,
            paths);
  }
}
