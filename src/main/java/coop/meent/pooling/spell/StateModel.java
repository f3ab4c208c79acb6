package coop.meent.pooling.spell;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/// A continuous-time Markov chain over states: P(t) = e^{Qt}; expected time in the states up to t
/// is ∫₀ᵗ e^{Qs} ds, the upper right block of the exponential of \[\[Q, I\], \[0, 0\]\]·t.
///
/// Source: Dickson, Hardy and Waters, *Actuarial Mathematics for Life Contingent Risks*, chapter 8;
/// Van Loan, *IEEE Transactions on Automatic Control* 23(3), 1978 for the block. Limits: rates do
/// not change with age, season or time already ill (see [PaidSpell] for duration).
public final class StateModel {

  private final RealMatrix rates;

  /// @param rates off the diagonal the rates per unit of time; the diagonal is filled in
  public StateModel(double[][] rates) {
    this.rates = MatrixUtils.createRealMatrix(rates);
    for (int i = 0; i < rates.length; i++) {
      double out = 0;
      for (int j = 0; j < rates.length; j++) {
        if (i != j && rates[i][j] < 0) throw new IllegalArgumentException("negative rate");
        if (i != j) out += rates[i][j];
      }
      this.rates.setEntry(i, i, -out);
    }
  }

  /// Well, ill, gone: the states of a circle's member, in that order.
  public static StateModel wellIllGone(
      double wellToIll, double illToWell, double wellToGone, double illToGone) {
    return new StateModel(
        new double[][] {{0, wellToIll, wellToGone}, {illToWell, 0, illToGone}, {0, 0, 0}});
  }

  /// P(state j at `time` | state i at 0).
  public double[][] transition(double time) {
    return MatrixUtils.matrixExponential(rates.scalarMultiply(time)).getData();
  }

  /// Expected time in state j during (0, `time`\] from state i.
  public double[][] occupation(double time) {
    int size = rates.getRowDimension();
    var augmented = MatrixUtils.createRealMatrix(2 * size, 2 * size);
    augmented.setSubMatrix(rates.scalarMultiply(time).getData(), 0, 0);
    for (int i = 0; i < size; i++) augmented.setEntry(i, size + i, time);
    return MatrixUtils.matrixExponential(augmented)
        .getSubMatrix(0, size - 1, size, 2 * size - 1)
        .getData();
  }
}
