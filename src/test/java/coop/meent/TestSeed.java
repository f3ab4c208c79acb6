package coop.meent;

/// The seed of a random test: `-Dseed=` brings a run back, else every run is another one.
public final class TestSeed {

  private TestSeed() {}

  /// @param test what the run is called in the output
  public static long print(String test) {
    var given = System.getProperty("seed", "");
    long seed = given.isEmpty() ? System.nanoTime() : Long.parseLong(given);
    System.out.println(test + ": -Dseed=" + seed);
    return seed;
  }
}
