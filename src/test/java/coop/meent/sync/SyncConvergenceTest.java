package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Seeded;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Laptops with the real engine in one process, a folder that keeps nothing as it should, clocks
/// that are years off, offices that come and go, backups that are put back and homes that are
/// copied. Whatever the order: in the end all who may read a space hold the same in it, nothing is
/// lost, no number is given twice, nothing honest is refused, and nobody can read what they may
/// not.
///
/// `-Dseeds=N` runs so many schedules, `-Dseed=S` begins with that one.
class SyncConvergenceTest {

  private static final int USUAL = 30;

  private static final Schedule ONE_VERSION = run -> run.steps(40);

  private static final Schedule TWO_VERSIONS =
      run -> {
        run.stepsOfTwoVersions(40);
        run.renewAll();
      };

  private static final Schedule WITH_PACKS = run -> run.stepsWithPacks(40);

  private interface Schedule {
    void play(SyncRun run) throws Exception;
  }

  @TempDir Path folder;
  private int chosen;
  private int packed;
  private int collected;

  @Test
  void laptopsComeTogetherWhateverHappens() throws Exception {
    long seed = TestSeed.print("laptopsComeTogetherWhateverHappens");
    var homes = Homes.make(folder.resolve("homes"));
    int seeds = Integer.getInteger("seeds", USUAL);
    for (int i = 0; i < seeds; i++) run(homes, seed + i, folder.resolve("run" + i), ONE_VERSION);
    System.out.println("  contradictions that somebody settled: " + chosen);
    if (seeds >= USUAL) assertThat(chosen).as("some people decided differently").isPositive();
  }

  /// Some laptops have a later Meent than others, and in the end all have it.
  @Test
  void laptopsOfTwoVersionsComeTogether() throws Exception {
    long seed = TestSeed.print("laptopsOfTwoVersionsComeTogether");
    var homes = Homes.make(folder.resolve("homes"));
    int seeds = Math.ceilDiv(Integer.getInteger("seeds", USUAL), 3);
    for (int i = 0; i < seeds; i++) run(homes, seed + i, folder.resolve("mixed" + i), TWO_VERSIONS);
  }

  /// The folder keeps packs no better than anything else.
  @Test
  void laptopsComeTogetherThroughPacks() throws Exception {
    long seed = TestSeed.print("laptopsComeTogetherThroughPacks");
    var homes = Homes.make(folder.resolve("homes"));
    int seeds = Math.ceilDiv(Integer.getInteger("seeds", USUAL), 10);
    for (int i = 0; i < seeds; i++) run(homes, seed + i, folder.resolve("packs" + i), WITH_PACKS);
    System.out.println("  packs: " + packed + ", taken away: " + collected);
    if (seeds >= 3) assertThat(packed).isPositive();
  }

  /// Schedules that went wrong once.
  @Test
  void whatWentWrongOnceStaysRight() throws Exception {
    var homes = Homes.make(folder.resolve("homes"));
    for (long seed : new long[] {2, 200, 5004, 5015, 7000, 7008, 100161})
      run(homes, seed, folder.resolve("fixed" + seed), ONE_VERSION);
  }

  private void run(Homes homes, long seed, Path place, Schedule schedule) throws Exception {
    try (var run = new SyncRun(homes.copyTo(place), new Seeded(seed), new Seeded(~seed))) {
      schedule.play(run);
      run.comeTogether();
      chosen += run.chosen();
      packed += run.packed();
      collected += run.collected();
      assertThat(run.complaints()).as("-Dseeds=1 -Dseed=%d", seed).isEmpty();
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("-Dseeds=1 -Dseed=" + seed, e);
    }
    delete(place);
  }

  private static void delete(Path place) throws Exception {
    try (var all = Files.walk(place)) {
      for (var file : all.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
