package coop.meent.pooling.ruin;

import java.util.Arrays;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/// The probability that a reserve u with a steady income is ever overdrawn: ψ(u) = π₊ e^{(T +
/// tπ₊)u} 1, where losses are phase-type (α, T), t = -T·1, and π₊ solves π₊ = α · E\[e^{(T +
/// tπ₊)cW}\] for the time W between losses and income c per unit of time.
///
/// Covers Cramér–Lundberg (exponential times) and Sparre Andersen (mixtures of Erlang times), with
/// any income rate. Source: Asmussen and Rolski, *Insurance: Mathematics and Economics* 10(4),
/// 1991; Asmussen and Albrecher, *Ruin Probabilities*, 2nd edition, theorem IX.4.4 and proposition
/// IX.4.2. Limits: losses independent of each other and of the times; income must exceed mean
/// losses (else ruin is certain and ψ = 1).
public final class EventualRuin {

  private static final int MOST_ROUNDS = 200_000;
  private static final int REFRESH = 64;

  private final boolean isCertain;
  private final double[] ladder;
  private final RealMatrix generator;

  public EventualRuin(ErlangMixture losses, ErlangMixture times, double incomeRate) {
    if (!(incomeRate > 0)) throw new IllegalArgumentException("income rate " + incomeRate);
    isCertain = losses.mean() >= incomeRate * times.mean();
    var phases = losses.generator();
    ladder = isCertain ? new double[losses.phases()] : ladder(losses, phases, times, incomeRate);
    generator = withReturns(phases, ladder);
  }

  private static double[] ladder(
      ErlangMixture losses, RealMatrix phases, ErlangMixture times, double incomeRate) {
    var start = losses.start();
    var now = new double[start.length];
    for (int round = 0; round < MOST_ROUNDS; round++) {
      var next = transform(withReturns(phases, now), times, incomeRate).preMultiply(start);
      double moved = 0;
      for (int i = 0; i < now.length; i++) moved = Math.max(moved, Math.abs(next[i] - now[i]));
      now = next;
      if (moved < 1e-17) return now;
      if (moved < 1e-15 && round > 1_000) return now;
    }
    throw new ArithmeticException("no fixed point: income hardly exceeds the losses");
  }

  /// T + tπ: a phase that ends starts anew with π.
  private static RealMatrix withReturns(RealMatrix phases, double[] again) {
    var result = phases.copy();
    for (int i = 0; i < again.length; i++) {
      double exit = 0;
      for (int j = 0; j < again.length; j++) exit -= phases.getEntry(i, j);
      for (int j = 0; j < again.length; j++) result.addToEntry(i, j, exit * again[j]);
    }
    return result;
  }

  /// E\[e^{McW}\] = Σ w (I - cM/β)^{-k}.
  private static RealMatrix transform(RealMatrix matrix, ErlangMixture times, double incomeRate) {
    int size = matrix.getRowDimension();
    var identity = MatrixUtils.createRealIdentityMatrix(size);
    var sum = MatrixUtils.createRealMatrix(size, size);
    for (var part : times.parts()) {
      var one =
          new LUDecomposition(identity.subtract(matrix.scalarMultiply(incomeRate / part.rate())))
              .getSolver()
              .getInverse();
      sum = sum.add(one.power(part.shape()).scalarMultiply(part.weight()));
    }
    return sum;
  }

  /// ψ(u).
  public double at(double reserve) {
    if (isCertain) return 1;
    return sum(after(ladder, reserve));
  }

  /// ψ on 0, step, 2·step, …: one matrix exponential for many points, started afresh now and then
  /// so that rounding does not gather.
  public double[] curve(double step, int points) {
    var psi = new double[points];
    if (isCertain) {
      Arrays.fill(psi, 1);
      return psi;
    }
    var one = MatrixUtils.matrixExponential(generator.scalarMultiply(step)).getData();
    var far = MatrixUtils.matrixExponential(generator.scalarMultiply(step * REFRESH));
    var anchor = ladder;
    var now = new double[ladder.length];
    var next = new double[ladder.length];
    for (int i = 0; i < points; i++) {
      if (i % REFRESH == 0) {
        if (i > 0) anchor = far.preMultiply(anchor);
        System.arraycopy(anchor, 0, now, 0, now.length);
      } else {
        step(now, one, next);
        var swap = now;
        now = next;
        next = swap;
      }
      psi[i] = sum(now);
    }
    return psi;
  }

  private static void step(double[] from, double[][] matrix, double[] to) {
    Arrays.fill(to, 0);
    for (int i = 0; i < from.length; i++) {
      var row = matrix[i];
      for (int j = 0; j < to.length; j++) to[j] += from[i] * row[j];
    }
  }

  private double[] after(double[] start, double reserve) {
    var power = MatrixUtils.matrixExponential(generator.scalarMultiply(reserve));
    return power.preMultiply(new ArrayRealVector(start)).toArray();
  }

  private static double sum(double[] phases) {
    double sum = 0;
    for (double one : phases) sum += one;
    return sum;
  }
}
