package coop.meent.pooling.simulation;

import coop.meent.base.Seeded;

/// One circle on one path, month after month.
final class CirclePath {

  private static final int HEALTHY = -1;
  private static final double CENT_FRACTION = 1e-6;

  private final CircleModel model;
  private final double[] balance;
  private final int[] age;
  private final boolean[] receives;
  private double missing;

  CirclePath(CircleModel model) {
    this.model = model;
    balance = model.balances().clone();
    age = new int[balance.length];
    receives = new boolean[balance.length];
    start();
  }

  void start() {
    System.arraycopy(model.balances(), 0, balance, 0, balance.length);
    java.util.Arrays.fill(age, HEALTHY);
  }

  /// Puts aside, lets people recover, gives, lets people fall ill and leave.
  ///
  /// @return what was asked and is missing in this circle's own accounts
  double month(Seeded random) {
    save();
    double asked = recover(random);
    missing = asked == 0 ? 0 : give(asked);
    fallIll(random);
    return missing;
  }

  private void save() {
    for (int i = 0; i < balance.length; i++) {
      if (receives[i] && !model.isIllSaving()) continue;
      double deposit = model.deposit() * model.levels()[i];
      balance[i] = Math.min(balance[i] + deposit, deposit * model.capDeposits());
    }
  }

  private double recover(Seeded random) {
    double asked = 0;
    for (int i = 0; i < age.length; i++) {
      receives[i] = false;
      if (age[i] == HEALTHY) continue;
      if (random.nextDouble() >= model.durations().after(age[i])) {
        age[i] = -2; // recovered this month: may fall ill again from the next on
        continue;
      }
      age[i]++;
      int given = age[i] - model.waitMonths();
      receives[i] = given >= 0 && given < model.longestMonths();
      if (receives[i]) asked += model.levels()[i];
    }
    return asked;
  }

  private double give(double asked) {
    return switch (model.purse()) {
      case COMMON -> takeFromAll(asked);
      case OWN -> round(asked);
      case OWN_WITH_SECOND_ROUND -> rounds(asked);
    };
  }

  private double takeFromAll(double asked) {
    double there = total();
    double gives = Math.min(asked, there);
    takeEvenly(gives, there);
    return atLeastACent(asked - gives);
  }

  private void takeEvenly(double gives, double there) {
    if (there <= 0) return;
    double keep = (there - gives) / there;
    for (int i = 0; i < balance.length; i++) balance[i] *= keep;
  }

  private static double atLeastACent(double missing) {
    return missing > CENT_FRACTION ? missing : 0;
  }

  private double rounds(double asked) {
    double open = asked;
    while (open > CENT_FRACTION) {
      double left = round(open);
      if (left >= open - CENT_FRACTION) return atLeastACent(left);
      open = left;
    }
    return 0;
  }

  /// Asks each donor who has something, by level.
  private double round(double asked) {
    double levels = 0;
    boolean isFirst = model.purse() == CircleModel.Purse.OWN;
    for (int i = 0; i < balance.length; i++)
      if (!receives[i] && (isFirst || balance[i] > 0)) levels += model.levels()[i];
    if (levels == 0) return asked;
    double given = 0;
    for (int i = 0; i < balance.length; i++) {
      if (receives[i]) continue;
      double gives = Math.min(balance[i], asked * model.levels()[i] / levels);
      balance[i] -= gives;
      given += gives;
    }
    return atLeastACent(asked - given);
  }

  private void fallIll(Seeded random) {
    for (int i = 0; i < age.length; i++) {
      if (age[i] == -2) {
        age[i] = HEALTHY;
        continue;
      }
      if (age[i] != HEALTHY) continue;
      double u = random.nextDouble();
      if (u < model.fallsIll()) age[i] = 0;
      else if (u > 1 - model.leaves()) balance[i] = 0;
    }
  }

  double total() {
    double sum = 0;
    for (double one : balance) sum += one;
    return sum;
  }

  double deposits() {
    return model.deposit() * levels();
  }

  double levels() {
    double sum = 0;
    for (double one : model.levels()) sum += one;
    return sum;
  }

  /// Takes help for another circle out of the accounts, in proportion to what is there.
  void help(double amount) {
    takeEvenly(amount, total());
  }
}
