package coop.meent.bench;

import coop.meent.govern.GovernanceBench;

/// How fast changes are judged: a log of 1,000 records, 100,000 changes made all along it.
public final class GovernSpeed {

  private static final int RECORDS = 1_000;
  private static final int CLAIMS = 100_000;
  private static final int TIMES = 7;

  private GovernSpeed() {}

  public static void main(String[] arguments) {
    var bench = new GovernanceBench(RECORDS, CLAIMS);
    long best = Long.MAX_VALUE;
    int accepted = 0;
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      accepted = bench.judgeAll();
      long took = System.nanoTime() - start;
      if (i == 0) print("first round, cold", bench.claims(), took);
      best = Math.min(best, took);
    }
    print("best of " + TIMES, bench.claims(), best);
    System.out.printf("govern: %,d of %,d accepted%n", accepted, bench.claims());
    long start = System.nanoTime();
    int read = bench.readLog();
    System.out.printf(
        "govern: log of %,d records read and verified in %,d ms%n",
        read, (System.nanoTime() - start) / 1_000_000);
    start = System.nanoTime();
    bench.putOneMore();
    System.out.printf(
        "govern: one record more in %,d microseconds%n", (System.nanoTime() - start) / 1_000);
  }

  private static void print(String what, int claims, long nanos) {
    System.out.printf(
        "govern: verdicts, %s: %,d a second%n", what, claims * 1_000_000_000L / nanos);
  }
}
