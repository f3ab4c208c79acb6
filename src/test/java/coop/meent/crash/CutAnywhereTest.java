package coop.meent.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import coop.meent.TestSeed;
import coop.meent.base.Seeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power goes at any step of any deed, and nothing that was told to be saved is lost.
///
/// Each time a few moments of a few deeds, drawn by the seed; `-Dcuts=N` goes on with so many
/// moments of all deeds, which with a large number is every one; `-Dkills=N` kills a process so
/// often. `-Dcrash=all` is every moment of every deed, and two hundred kills.
class CutAnywhereTest {

  private static final int USUAL = 2;
  private static final int ALL_KILLS = 200;
  private static final Duration LATER = Duration.ofDays(10);

  @TempDir Path folder;

  @Test
  void whateverIsCutOffGoesOn() throws Exception {
    var random = new Seeded(TestSeed.print("whateverIsCutOffGoesOn"));
    int cuts = Integer.getInteger("cuts", isAll() ? Integer.MAX_VALUE : USUAL);
    var photographs = new Photographs(place("place"), place("album"), random, cuts);
    try (var laptops = new Laptops(photographs.disk(), Duration.ZERO, photographs::listenTo)) {
      var deeds = new Deeds(laptops, photographs);
      for (var deed : (cuts > USUAL ? deeds.all() : deeds.some(random)).entrySet()) {
        photographs.during(deed.getKey());
        deed.getValue().run();
      }
    }
    System.out.printf(
        "  moments: %d %s, commits and goings over torn: %d, gone on with: %d%n",
        photographs.moments(), photographs.steps(), photographs.torn(), photographs.kept().size());
    assertThat(photographs.kept()).hasSizeGreaterThanOrEqualTo(USUAL);
    List<Throwable> failed = new ArrayList<>();
    int done = 0;
    for (var photograph : photographs.kept()) {
      if (++done % 100 == 0) System.out.printf("  gone on with %d%n", done);
      try {
        new Aftermath(photograph.folder(), photograph.moment(), photograph.promises(), LATER)
            .goOn();
      } catch (AssertionError e) {
        failed.add(e);
      }
    }
    assertThat(failed).isEmpty();
  }

  private Path place(String name) throws IOException {
    return Files.createDirectory(folder.resolve(name));
  }

  private static boolean isAll() {
    return "all".equals(System.getProperty("crash"));
  }

  private static int kills() {
    return Integer.getInteger("kills", isAll() ? ALL_KILLS : 0);
  }

  @Test
  void killedAtAnyMomentItGoesOn() throws Exception {
    int kills = kills();
    assumeThat(kills).as("asked for with -Dkills=N or -Dcrash=all").isPositive();
    var random = new Seeded(TestSeed.print("killedAtAnyMomentItGoesOn"));
    var place = place("place");
    var photographs = new Photographs(place, place("album"), random, 0);
    try (var laptops = new Laptops(place, Duration.ZERO, any -> {})) {
      for (var deed : new Deeds(laptops, photographs).some(random).values()) deed.run();
    }
    List<Promise> promises = new ArrayList<>();
    for (int kill = 1; kill <= kills; kill++) {
      int day = 10 + 2 * kill;
      var told = killed(place, random, day);
      promises.addAll(told);
      new Aftermath(place, "kill " + kill, promises, Duration.ofDays(day + 1)).goOn();
      System.out.printf("  kill %d: %d told, %d in all%n", kill, told.size(), promises.size());
    }
    assertThat(promises).isNotEmpty();
  }

  /// What a process told to be saved before it was killed.
  private static List<Promise> killed(Path place, Seeded random, int day) throws Exception {
    var child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                place.toString(),
                String.valueOf(random.nextLong()),
                String.valueOf(day))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var said = child.inputReader()) {
      List<Promise> told = new ArrayList<>();
      told.add(Promise.of(said.readLine()));
      assertThat(child.waitFor(random.nextInt(700), TimeUnit.MILLISECONDS)).isFalse();
      // Not by the process itself, which would close what it said.
      child.toHandle().destroyForcibly();
      said.lines().map(Promise::of).forEach(told::add);
      return told;
    } finally {
      child.destroyForcibly().waitFor();
    }
  }
}
