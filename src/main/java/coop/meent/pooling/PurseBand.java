package coop.meent.pooling;

/// The part of the distribution in which the purse holds `residue` units more than a whole number
/// of gifts: probabilities by (how many are ill, how many gifts it holds).
final class PurseBand {

  private static final double NEGLIGIBLE = 1e-22;

  /// What one month's giving took out.
  ///
  /// @param isShort the chance that this month is the first that is short
  /// @param received expected number who receive, on the paths that are not
  record Given(double isShort, double received) {}

  private final PoolModel model;
  private final int residue;
  private final int top;
  private final double[][] byIll;

  PurseBand(PoolModel model, int residue) {
    this.model = model;
    this.residue = residue;
    top = Math.max(0, (model.cap() - residue) / model.gift());
    byIll = new double[model.members() + 1][];
  }

  int residue() {
    return residue;
  }

  /// The probabilities with so many ill, to be filled in.
  double[] row(int ill) {
    if (byIll[ill] == null) byIll[ill] = new double[top + 1];
    return byIll[ill];
  }

  PurseBand with(PurseBand other) {
    for (int ill = 0; ill < byIll.length; ill++) {
      if (other.byIll[ill] == null) continue;
      var row = row(ill);
      for (int gifts = 0; gifts <= top; gifts++) row[gifts] += other.byIll[ill][gifts];
    }
    return this;
  }

  /// With the income of a month; what would pass the cap goes to the band that holds the cap.
  PurseBand risen(PurseBand atCap) {
    long units = (long) residue + model.income();
    var risen = new PurseBand(model, (int) (units % model.gift()));
    int more = (int) (units / model.gift());
    for (int ill = 0; ill < byIll.length; ill++) {
      if (byIll[ill] == null) continue;
      double full = 0;
      for (int gifts = 0; gifts <= top; gifts++) {
        double chance = byIll[ill][gifts];
        if (chance == 0) continue;
        long holds = units + (long) gifts * model.gift();
        if (holds >= model.cap()) full += chance;
        else risen.row(ill)[gifts + more] += chance;
      }
      if (full > 0) atCap.row(ill)[atCap.top] += full;
    }
    return risen;
  }

  /// Of those who were ill, some still are and are given to; of the others, some fall ill.
  Given give(double[][] stays, double[][] falls, PurseBand after) {
    double isShort = 0;
    double received = 0;
    for (int ill = 0; ill < byIll.length; ill++) {
      if (byIll[ill] == null) continue;
      double left = sum(byIll[ill], 0, top + 1);
      for (int still = 0; still <= ill && left > 0; still++) {
        double chance = stays[ill][still];
        double enough = sum(byIll[ill], still, top + 1);
        isShort += chance * sum(byIll[ill], 0, Math.min(still, top + 1));
        received += chance * still * enough;
        if (chance * enough > NEGLIGIBLE)
          move(ill, still, chance, enough, falls[byIll.length - 1 - ill], after);
      }
    }
    return new Given(isShort, received);
  }

  private void move(
      int ill, int still, double chance, double enough, double[] falls, PurseBand after) {
    var from = byIll[ill];
    for (int fall = 0; fall < falls.length; fall++) {
      double both = chance * falls[fall];
      if (both * enough < NEGLIGIBLE) continue;
      var to = after.row(still + fall);
      for (int gifts = 0; gifts <= top - still; gifts++) to[gifts] += both * from[gifts + still];
    }
  }

  private static double sum(double[] row, int from, int until) {
    double sum = 0;
    for (int i = from; i < until; i++) sum += row[i];
    return sum;
  }

  /// Adds what is expected at the end of a month.
  ///
  /// @return whether there is anything in this band
  boolean addTo(ShortfallCurve curve, int month) {
    double all = 0;
    for (int ill = 0; ill < byIll.length; ill++) {
      if (byIll[ill] == null) continue;
      double units = 0;
      double mass = 0;
      for (int gifts = 0; gifts <= top; gifts++) {
        mass += byIll[ill][gifts];
        units += (residue + (double) gifts * model.gift()) * byIll[ill][gifts];
      }
      all += mass;
      curve.ill()[month] += ill * mass;
      curve.purse()[month] += units;
    }
    return all > 0;
  }
}
