package coop.meent.pooling;

/// How illness comes and goes, month by month: a healthy member falls ill with chance `fallsIll`,
/// an ill one recovers with chance `recovers`; a first month is waited for.
///
/// In the long run a share p = q/(q + r) is ill at a time, of whom 1 - r have been ill for longer
/// than the month of waiting: the **prevalence** of gifts, prevalence = p(1 - r). Hence q = r·p/(1
/// - p) with p = prevalence/(1 - r) (stationary law of a two-state chain).
///
/// @param fallsIll q, a month
/// @param recovers r, a month
public record Incidence(double fallsIll, double recovers) {

  /// A mean spell of about seven months, six of them with gifts.
  public static final double USUAL_RECOVERY = 0.14;

  public Incidence {
    if (!(fallsIll >= 0 && fallsIll < 1) || !(recovers > 0 && recovers <= 1))
      throw new IllegalArgumentException("falls ill " + fallsIll + ", recovers " + recovers);
  }

  /// @param prevalence the long-run share of members who receive full gifts, such as 0.02
  /// @throws IllegalArgumentException when no incidence can give so much: it must stay below 1 -
  ///   recovers, and for a rate below one under (1 - recovers)/(1 + recovers)
  public static Incidence ofPrevalence(double prevalence, double recovers) {
    double ill = prevalence / (1 - recovers);
    if (!(prevalence >= 0) || !(ill < 1))
      throw new IllegalArgumentException("prevalence " + prevalence);
    return new Incidence(recovers * ill / (1 - ill), recovers);
  }

  public static Incidence ofPrevalence(double prevalence) {
    return ofPrevalence(prevalence, USUAL_RECOVERY);
  }

  public double prevalence() {
    return fallsIll / (fallsIll + recovers) * (1 - recovers);
  }

  /// Spells per member and year, at least one.
  public double perYear() {
    return -Math.expm1(12 * Math.log1p(-fallsIll));
  }
}
