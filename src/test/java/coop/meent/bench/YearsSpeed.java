package coop.meent.bench;

import coop.meent.sync.YearsTogether;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// What three hundred laptops leave in a vault in five years, and what a laptop fetches that joins
/// then. Real changes, bundles, signatures, keys, packs and checkpoints; of all laptops the
/// steward's and the one that joins have files.
final class YearsSpeed {

  private static final int MOST_OBJECTS = 200;
  private static final int WEEKS_OF_A_YEAR = 52;

  private final Figures figures;

  YearsSpeed(Figures figures) {
    this.figures = figures;
  }

  void measure(int laptops, int years, int deeds) throws IOException {
    var folder = Files.createTempDirectory("meent-years");
    try {
      var size = new YearsTogether.Size(laptops, years * WEEKS_OF_A_YEAR, deeds, 1);
      var outcome = YearsTogether.of(folder, size, 1);
      var fresh = outcome.fresh();
      if (!fresh.isSame()) throw new IllegalStateException("it came to something else");
      figures.note(
          "%d laptops over %d years".formatted(laptops, years),
          "%,d deeds, %d a laptop and week, a sync a week".formatted(outcome.deeds(), deeds));
      figures.note(
          "  what lies in the vault",
          "%,d objects, %d of them packs, %,d KiB; never more than %,d objects"
              .formatted(
                  outcome.objects(), outcome.packs(), outcome.bytes() / 1024, outcome.most()));
      figures.note(
          "  what ever went there",
          "%,d KiB; checkpoints that were made by themselves: %d"
              .formatted(outcome.put() / 1024, outcome.checkpoints()));
      figures.figure("  a sync of the steward's laptop", outcome.syncing().dividedBy(size.weeks()));
      figures.note(
          "  a fresh laptop fetches",
          "%,d objects of %,d KiB in all, bar %d: %s"
              .formatted(
                  fresh.objects(),
                  fresh.bytes() / 1024,
                  MOST_OBJECTS,
                  fresh.objects() <= MOST_OBJECTS ? "met" : "MISSED"));
      figures.figure("  and is in after", fresh.taken());
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path place) throws IOException {
    try (var all = Files.walk(place)) {
      for (var file : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  /// `java … coop.meent.bench.YearsSpeed 300 5 10`: these figures alone.
  public static void main(String[] args) throws IOException {
    var figures = new Figures("Laptops over the years");
    new YearsSpeed(figures)
        .measure(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    System.out.println(figures);
  }
}
