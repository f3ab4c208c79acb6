package coop.meent.pooling.ruin;

import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/// A mixture of Erlang laws: with chance `weight` the sum of `shape` exponential times of rate
/// `rate`. Shape 1 is the exponential law. Dense among all positive laws, and a phase-type law in
/// the sense of Neuts.
public record ErlangMixture(List<Part> parts) {

  public record Part(double weight, int shape, double rate) {
    public Part {
      if (!(weight >= 0) || shape < 1 || !(rate > 0))
        throw new IllegalArgumentException(weight + ", " + shape + ", " + rate);
    }
  }

  public ErlangMixture {
    parts = List.copyOf(parts);
    double sum = parts.stream().mapToDouble(Part::weight).sum();
    if (Math.abs(sum - 1) > 1e-9) throw new IllegalArgumentException("weights sum to " + sum);
  }

  public static ErlangMixture exponential(double rate) {
    return erlang(1, rate);
  }

  public static ErlangMixture erlang(int shape, double rate) {
    return new ErlangMixture(List.of(new Part(1, shape, rate)));
  }

  public double mean() {
    return parts.stream().mapToDouble(part -> part.weight * part.shape / part.rate).sum();
  }

  int phases() {
    return parts.stream().mapToInt(Part::shape).sum();
  }

  /// α, where the law starts.
  double[] start() {
    var start = new double[phases()];
    int at = 0;
    for (var part : parts) {
      start[at] = part.weight;
      at += part.shape;
    }
    return start;
  }

  /// T, the rates among the phases.
  RealMatrix generator() {
    var generator = MatrixUtils.createRealMatrix(phases(), phases());
    int at = 0;
    for (var part : parts) {
      for (int i = 0; i < part.shape; i++, at++) {
        generator.setEntry(at, at, -part.rate);
        if (i + 1 < part.shape) generator.setEntry(at, at + 1, part.rate);
      }
    }
    return generator;
  }
}
