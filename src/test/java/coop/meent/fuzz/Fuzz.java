package coop.meent.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// Gives each reader bytes that a fuzzer makes of those that were kept, each in a process of its
/// own, and tells how many and what was found: `mvn -Pfuzz verify`.
final class Fuzz {

  private static final Path CORPUS = Path.of("src/test/resources/coop/meent/fuzz");

  /// What the fuzzer says as it goes: `#4194304 pulse cov: 512 …`.
  private static final Pattern DONE = Pattern.compile("#(\\d+)\\s+\\w+\\s+cov: (\\d+)");

  private final int seconds;
  private final Path place;

  private Fuzz(int seconds, Path place) {
    this.seconds = seconds;
    this.place = place;
  }

  static Path corpus(Target target) {
    return CORPUS.resolve(target.word());
  }

  /// @param args seconds for each, a folder for what is found, and which: `all` or words with
  ///   commas
  public static void main(String[] args) throws Exception {
    var fuzz = new Fuzz(Integer.parseInt(args[0]), Files.createDirectories(Path.of(args[1])));
    var wanted = List.of(args[2].split(","));
    boolean isSound = true;
    for (var target : Target.ALL) {
      if (wanted.contains("all") || wanted.contains(target.word())) isSound &= fuzz.isSound(target);
    }
    if (!isSound) System.exit(1);
  }

  private boolean isSound(Target target) throws IOException, InterruptedException {
    var found = Files.createDirectories(place.resolve(target.word()));
    var log = place.resolve(target.word() + ".log");
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Xmx2g",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + target.name(),
            "--instrumentation_includes=coop.meent.**",
            "-max_total_time=" + seconds,
            "-timeout=20",
            "-rss_limit_mb=4096",
            "-max_len=65536",
            "-print_final_stats=1",
            "-artifact_prefix=" + found.toAbsolutePath() + "/finding-",
            found.toString(),
            corpus(target).toString());
    var fuzzer =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean isSound = fuzzer.waitFor() == 0;
    var done = DONE.matcher(Files.readString(log)).results().toList();
    var last = done.isEmpty() ? "nothing" : done.getLast().group(1) + " inputs";
    var reached = done.isEmpty() ? "" : ", " + done.getLast().group(2) + " places";
    System.out.printf(
        "%s: %s%s in %d s, %s%n",
        target.word(), last, reached, seconds, isSound ? "no finding" : "A FINDING, see " + log);
    return isSound;
  }
}
