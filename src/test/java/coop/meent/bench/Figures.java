package coop.meent.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A table of what was measured, each figure beside its bar or beside the other programs'.
final class Figures {

  private final List<String> lines = new ArrayList<>();

  Figures(String about) {
    var machine = ManagementFactory.getOperatingSystemMXBean();
    lines.add(about);
    lines.add(
        String.format(
            Locale.ROOT,
            "%d processors, load %.1f when begun",
            machine.getAvailableProcessors(),
            machine.getSystemLoadAverage()));
  }

  void figure(String what, Duration taken) {
    lines.add(row(what, taken));
  }

  void figure(String what, Duration taken, Duration bar) {
    var verdict = taken.compareTo(bar) <= 0 ? "met" : "MISSED";
    lines.add(row(what, taken) + "   bar %s: %s".formatted(text(bar), verdict));
  }

  /// @param ours what ours took on the same books
  void other(String what, Duration taken, Duration ours) {
    lines.add(row(what, taken) + "   %s times ours".formatted(times(taken, ours)));
  }

  /// @param wanted how many times faster ours is to be
  void other(String what, Duration taken, Duration ours, int wanted) {
    var verdict = taken.compareTo(ours.multipliedBy(wanted)) >= 0 ? "met" : "MISSED";
    lines.add(
        row(what, taken)
            + "   %s times ours, bar %d: %s".formatted(times(taken, ours), wanted, verdict));
  }

  void note(String what, String why) {
    lines.add(String.format(Locale.ROOT, "  %-44s %s", what, why));
  }

  private static String row(String what, Duration taken) {
    return String.format(Locale.ROOT, "  %-44s %10s", what, text(taken));
  }

  private static String times(Duration taken, Duration ours) {
    return String.format(Locale.ROOT, "%.1f", taken.toNanos() / (double) ours.toNanos());
  }

  private static String text(Duration taken) {
    return taken.toMillis() >= 1_000
        ? String.format(Locale.ROOT, "%.2f s", taken.toMillis() / 1_000.0)
        : String.format(Locale.ROOT, "%.1f ms", taken.toNanos() / 1e6);
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
