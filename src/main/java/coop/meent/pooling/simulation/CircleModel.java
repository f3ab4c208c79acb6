package coop.meent.pooling.simulation;

import java.util.Arrays;

/// A circle as the simulation knows it. Amounts are euros, of which chances are taken and nothing
/// is paid.
///
/// @param levels of each member
/// @param balances of each member at the start
/// @param fallsIll chance a month that a healthy member falls ill
/// @param waitMonths before gifts begin
/// @param longestMonths of gifts in one spell
/// @param deposit share of the level put aside a month
/// @param capDeposits of an account
/// @param purse whose money carries a gift
/// @param leaves chance a month that a healthy member leaves, with the own balance, and is followed
///   by somebody with the same level and an empty account
/// @param isIllSaving whether who receives puts aside too
public record CircleModel(
    double[] levels,
    double[] balances,
    double fallsIll,
    Durations durations,
    int waitMonths,
    int longestMonths,
    double deposit,
    int capDeposits,
    Purse purse,
    double leaves,
    boolean isIllSaving) {

  /// No longest duration.
  public static final int UNLIMITED = Integer.MAX_VALUE;

  public enum Purse {
    /// All accounts carry every gift, the recipient's own too: what the exact model has.
    COMMON,
    /// Each donor gives by level from the own account; what one lacks nobody adds.
    OWN,
    /// As before, and what is lacking is asked of the donors who still have something.
    OWN_WITH_SECOND_ROUND
  }

  /// How circles help each other; see `coop.meent.gift.Alliance` for the rule in cents.
  ///
  /// @param floorDeposits that stay with each member of a circle that helps
  /// @param limit part of a circle's balance that it gives in a month at most
  public record Help(int floorDeposits, double limit) {
    /// Everything for everybody.
    public static final Help ALL = new Help(0, 1);
  }

  public CircleModel {
    if (levels.length == 0 || levels.length != balances.length)
      throw new IllegalArgumentException("levels " + levels.length);
    if (waitMonths < 1) throw new IllegalArgumentException("waiting " + waitMonths);
  }

  /// Members of one level with empty accounts, one month of waiting, no end, nobody leaves.
  public static CircleModel even(
      int members, double level, double fallsIll, Durations durations, double deposit) {
    var levels = new double[members];
    Arrays.fill(levels, level);
    return new CircleModel(
        levels,
        new double[members],
        fallsIll,
        durations,
        1,
        UNLIMITED,
        deposit,
        36,
        Purse.COMMON,
        0,
        true);
  }

  public CircleModel with(Purse other) {
    return new CircleModel(
        levels,
        balances,
        fallsIll,
        durations,
        waitMonths,
        longestMonths,
        deposit,
        capDeposits,
        other,
        leaves,
        isIllSaving);
  }

  public CircleModel withWaiting(int months, int longest) {
    return new CircleModel(
        levels,
        balances,
        fallsIll,
        durations,
        months,
        longest,
        deposit,
        capDeposits,
        purse,
        leaves,
        isIllSaving);
  }

  public CircleModel withLeaving(double chance) {
    return new CircleModel(
        levels,
        balances,
        fallsIll,
        durations,
        waitMonths,
        longestMonths,
        deposit,
        capDeposits,
        purse,
        chance,
        isIllSaving);
  }

  public CircleModel withLevels(double[] other) {
    return new CircleModel(
        other,
        new double[other.length],
        fallsIll,
        durations,
        waitMonths,
        longestMonths,
        deposit,
        capDeposits,
        purse,
        leaves,
        isIllSaving);
  }
}
