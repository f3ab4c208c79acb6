package coop.meent.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The middle of several runs, after some that do not count.
final class Repeated {

  private Repeated() {}

  static Duration median(int runs, Runnable work) {
    for (int i = 0; i < runs / 2; i++) work.run();
    List<Duration> taken = new ArrayList<>();
    for (int i = 0; i < runs; i++) taken.add(once(work));
    return middle(taken);
  }

  static Duration once(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  static Duration middle(List<Duration> taken) {
    return taken.stream().sorted().toList().get(taken.size() / 2);
  }
}
