package coop.meent.pooling.aggregate;

/// Probabilities on 0, step, 2·step, …
///
/// @param mass never changed by its receivers; not copied, since it may be long
public record Lattice(double step, double[] mass) {

  public Lattice {
    if (!(step > 0)) throw new IllegalArgumentException("step " + step);
    if (mass.length == 0) throw new IllegalArgumentException("a lattice without points");
  }

  public int size() {
    return mass.length;
  }

  public double mean() {
    double sum = 0;
    for (int j = 1; j < mass.length; j++) sum += j * mass[j];
    return step * sum;
  }

  public double secondMoment() {
    double sum = 0;
    for (int j = 1; j < mass.length; j++) sum += (double) j * j * mass[j];
    return step * step * sum;
  }
}
