package coop.meent.pooling.aggregate;

/// A way to the distribution of S = X₁ + … + X_N for independent lattice amounts and a count of the
/// (a, b, 0) or (a, b, 1) class.
@FunctionalInterface
public interface CompoundMethod {

  /// The probabilities of S on the first `points` points of the lattice.
  LossDistribution compound(Frequency frequency, Lattice severity, int points);

  /// Panjer's recursion where its start value is a number worth having, else the scaled one.
  static CompoundMethod recursion() {
    return (frequency, severity, points) ->
        (frequency.logGenerate(severity.mass()[0]) > Panjer.SMALLEST_LOG_START
                ? new Panjer()
                : new ScaledPanjer())
            .compound(frequency, severity, points);
  }
}
