package coop.meent.bank;

/// The seed of a random test: `-Dseed=` brings a run back, else every run is another one.
final class Seed {

  private Seed() {}

  static long print(String test) {
    var given = System.getProperty("seed", "");
    long seed = given.isEmpty() ? System.nanoTime() : Long.parseLong(given);
    System.out.println(test + ": -Dseed=" + seed);
    return seed;
  }
}
