package coop.meent.outlook;

import coop.meent.base.Named;
import coop.meent.pooling.Percent;
import coop.meent.pooling.simulation.CircleModel.Help;

/// What it would be worth to ally with circles like this one.
///
/// @param circles that are alike, this one among them
/// @param alone the chance that at least one of them comes short when each is on its own
/// @param helping the same, when what one lacks is asked of the others, each giving up to a tenth
///   of what it has above six deposits of everybody
/// @param sharing the same, when all give for all
/// @param paths the second was simulated with
public record Together(int circles, double alone, double helping, double sharing, int paths) {

  public static final int MOST = 10;

  /// What a rulebook for allies may say: six deposits stay, a tenth a month goes.
  private static final Help HELP = new Help(6, 0.1);

  private static final int PATHS = 4_000;

  /// @throws IllegalArgumentException for fewer than two or too many circles, or a scenario with a
  ///   problem
  public static Together of(Scenario scenario, int circles) {
    if (circles < 2 || circles > MOST) throw new IllegalArgumentException(circles + " circles");
    var one = new Chances(scenario);
    double chance = one.over(Outlook.paths(scenario));
    return new Together(
        circles,
        1 - Math.pow(1 - chance, circles),
        one.helping(circles, HELP, PATHS),
        one.merged(circles, PATHS),
        PATHS);
  }

  public Named words() {
    return texts ->
        texts.get(
            "outlook.together.words",
            circles,
            new Percent(alone),
            new Percent(helping),
            new Percent(sharing));
  }
}
