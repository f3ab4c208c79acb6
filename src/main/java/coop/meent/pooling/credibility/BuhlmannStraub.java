package coop.meent.pooling.credibility;

import java.util.Arrays;
import java.util.List;

/// What each of several groups may believe of its own rate, when groups differ and experience is
/// thin: z·own + (1 - z)·collective, with z = w/(w + k), k = within/between.
///
/// Within: σ² = Σ w(x - x̄)² / Σ(n-1). Between, unbiased: c(Σ w(x̄ᵢ - x̄)² - (I-1)σ²) with c =
/// w/(w² - Σwᵢ²); iterated: a = Σ zᵢ(x̄ᵢ - m)²/(I-1), a fixed point (Bichsel and Straub). The
/// collective mean weighs by z. Source: Bühlmann and Gisler, *A Course in Credibility Theory*,
/// chapter 4, equations 4.7, 4.20, 4.22, 4.27. Limits: at least two groups and two periods; where
/// groups do not differ more than chance (between ≤ 0), everybody gets the collective mean.
public final class BuhlmannStraub {

  /// How the variance between groups is estimated.
  public enum Between {
    UNBIASED,
    ITERATED
  }

  /// One group's history.
  ///
  /// @param ratios such as spells per member-month, a value per period
  /// @param weights such as member-months; equal weights give Bühlmann's model
  public record History(double[] ratios, double[] weights) {
    public History {
      if (ratios.length != weights.length || ratios.length < 2)
        throw new IllegalArgumentException("periods: " + ratios.length + ", " + weights.length);
    }

    double weight() {
      return Arrays.stream(weights).sum();
    }

    double mean() {
      double sum = 0;
      for (int t = 0; t < ratios.length; t++) sum += ratios[t] * weights[t];
      return sum / weight();
    }

    double squares() {
      double mean = mean();
      double sum = 0;
      for (int t = 0; t < ratios.length; t++)
        sum += weights[t] * (ratios[t] - mean) * (ratios[t] - mean);
      return sum;
    }
  }

  /// @param credibility z, the weight of the own mean
  /// @param estimate what the group may believe of its rate
  public record Group(double weight, double ownMean, double credibility, double estimate) {}

  private final double within;
  private final double between;
  private final double collective;
  private final List<Group> groups;

  public BuhlmannStraub(List<History> histories, Between method) {
    if (histories.size() < 2) throw new IllegalArgumentException("groups: " + histories.size());
    within =
        histories.stream().mapToDouble(History::squares).sum()
            / histories.stream().mapToDouble(history -> history.ratios.length - 1).sum();
    var weights = histories.stream().mapToDouble(History::weight).toArray();
    var means = histories.stream().mapToDouble(History::mean).toArray();
    double unbiased = unbiased(weights, means);
    between =
        method == Between.ITERATED && unbiased > 0 ? iterated(weights, means, unbiased) : unbiased;
    collective = collective(weights, means, between);
    groups = groups(weights, means);
  }

  private double unbiased(double[] weights, double[] means) {
    double all = Arrays.stream(weights).sum();
    double squares = Arrays.stream(weights).map(w -> w * w).sum();
    double mean = 0;
    for (int i = 0; i < means.length; i++) mean += weights[i] * means[i] / all;
    double spread = 0;
    for (int i = 0; i < means.length; i++)
      spread += weights[i] * (means[i] - mean) * (means[i] - mean);
    return Math.max(0, all / (all * all - squares) * (spread - (means.length - 1) * within));
  }

  private double iterated(double[] weights, double[] means, double start) {
    double now = start;
    for (int round = 0; round < 1_000_000; round++) {
      double mean = collective(weights, means, now);
      double next = 0;
      for (int i = 0; i < means.length; i++)
        next += z(weights[i], now) * (means[i] - mean) * (means[i] - mean) / (means.length - 1);
      if (Math.abs(next - now) <= 1e-15 * now || next == 0) return next;
      now = next;
    }
    return now;
  }

  private double z(double weight, double variance) {
    return variance <= 0 ? 0 : weight / (weight + within / variance);
  }

  private double collective(double[] weights, double[] means, double variance) {
    double sum = 0;
    double parts = 0;
    for (int i = 0; i < means.length; i++) {
      double part = variance <= 0 ? weights[i] : z(weights[i], variance);
      sum += part;
      parts += part * means[i];
    }
    return parts / sum;
  }

  private List<Group> groups(double[] weights, double[] means) {
    var result = new Group[means.length];
    for (int i = 0; i < means.length; i++) {
      double z = z(weights[i], between);
      result[i] = new Group(weights[i], means[i], z, collective + z * (means[i] - collective));
    }
    return List.of(result);
  }

  public double within() {
    return within;
  }

  public double between() {
    return between;
  }

  public double collectiveMean() {
    return collective;
  }

  public List<Group> groups() {
    return groups;
  }
}
