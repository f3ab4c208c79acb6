package coop.meent.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Asks R, with actuar, what it takes for the jobs in `pooling.R`.
final class RActuar {

  private static final int LIMIT_SECONDS = 180;

  /// @param check a figure the job comes to
  record Job(Duration taken, double check) {}

  private RActuar() {}

  /// By name; none where R or actuar is not installed.
  static Map<String, Job> jobs() throws IOException {
    var script = Files.createTempFile("pooling", ".R");
    try (var in = RActuar.class.getResourceAsStream("pooling.R")) {
      if (in == null) throw new IOException("pooling.R is not on the class path");
      Files.write(script, in.readAllBytes());
      return run(script.toString());
    } finally {
      Files.delete(script);
    }
  }

  private static Map<String, Job> run(String script) {
    try {
      var process =
          new ProcessBuilder("Rscript", "--vanilla", script).redirectErrorStream(true).start();
      var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        System.out.println("R: " + text);
        return Map.of();
      }
      return read(text);
    } catch (IOException e) {
      return Map.of(); // no such program
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Map.of();
    }
  }

  private static Map<String, Job> read(String text) {
    Map<String, Job> jobs = new LinkedHashMap<>();
    for (var line : text.lines().toList()) {
      var parts = line.strip().split(" +");
      if (parts.length != 3) continue;
      var taken = Duration.ofNanos(Math.round(Double.parseDouble(parts[1]) * 1e6));
      jobs.put(parts[0], new Job(taken, Double.parseDouble(parts[2])));
    }
    return jobs;
  }
}
