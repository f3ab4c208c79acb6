package coop.meent.pooling.sharing;

import coop.meent.pooling.aggregate.CompoundMethod;
import coop.meent.pooling.aggregate.Frequency;
import coop.meent.pooling.aggregate.Lattice;
import java.util.List;

/// A small pool whose members' yearly losses are independent compound Poisson on 1, 2, …, and four
/// rules to share a total s, each of which adds up to s.
///
/// Source: Denuit and Dhaene, *Insurance: Mathematics and Economics* 51(2), 2012 (conditional mean
/// risk sharing); Denuit, *ASTIN Bulletin* 49(3), 2019 (size-biased form); Denuit, Dhaene and
/// Robert, *Journal of Risk and Insurance* 89(3), 2022 (the others). Limits: independence; linear
/// covariance can ask a member to receive (a negative part) when the total is small.
public final class SharingPool {

  /// @param lambda losses a year
  /// @param severity chances of a loss of 1, 2, …
  public record Participant(double lambda, double[] severity) {
    public double mean() {
      return lambda * moment(1);
    }

    public double variance() {
      return lambda * moment(2);
    }

    private double moment(int order) {
      double sum = 0;
      for (int j = 0; j < severity.length; j++) sum += Math.pow(j + 1, order) * severity[j];
      return sum;
    }
  }

  private final List<Participant> participants;
  private final double[] total;

  /// @param most the largest total that will be asked for
  public SharingPool(List<Participant> participants, int most) {
    this.participants = List.copyOf(participants);
    double lambda = participants.stream().mapToDouble(Participant::lambda).sum();
    int longest = participants.stream().mapToInt(one -> one.severity.length).max().orElseThrow();
    var mixed = new double[longest + 1];
    for (var one : participants) {
      for (int j = 0; j < one.severity.length; j++)
        mixed[j + 1] += one.lambda * one.severity[j] / lambda;
    }
    var sum =
        CompoundMethod.recursion()
            .compound(new Frequency.Poisson(lambda), new Lattice(1, mixed), most + 1);
    total = new double[most + 1];
    for (int s = 0; s <= most; s++) total[s] = sum.mass(s);
  }

  /// P(total = s).
  public double chanceOf(int s) {
    return total[s];
  }

  /// s/n each.
  public double[] uniform(int s) {
    return parts(one -> (double) s / participants.size());
  }

  /// s·μᵢ/μ.
  public double[] meanProportional(int s) {
    return parts(one -> s * one.mean() / mean());
  }

  /// μᵢ + σᵢ²/σ²·(s - μ).
  public double[] linearCovariance(int s) {
    double variance = participants.stream().mapToDouble(Participant::variance).sum();
    return parts(one -> one.mean() + one.variance() / variance * (s - mean()));
  }

  /// E\[Xᵢ | S = s\] = λᵢ Σ y·bᵢ(y)·P(S = s-y) / P(S = s).
  public double[] conditionalMean(int s) {
    return parts(one -> {
      double sum = 0;
      for (int y = 1; y <= Math.min(s, one.severity.length); y++)
        sum += y * one.severity[y - 1] * total[s - y];
      return one.lambda * sum / total[s];
    });
  }

  private double mean() {
    return participants.stream().mapToDouble(Participant::mean).sum();
  }

  private double[] parts(java.util.function.ToDoubleFunction<Participant> part) {
    return participants.stream().mapToDouble(part).toArray();
  }
}
