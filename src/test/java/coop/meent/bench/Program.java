package coop.meent.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A command to be run from start to end, its output thrown away.
record Program(String name, List<String> command) {

  /// After this long a run is given up.
  static final Duration LIMIT = Duration.ofSeconds(Long.getLong("bench.limit", 600));

  /// Whether the program is on this machine; some know no `--version` and say so, which will do.
  boolean isInstalled() {
    try {
      var version =
          new ProcessBuilder(command.getFirst(), "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      version.onExit().join();
      return true;
    } catch (IOException absent) {
      return false;
    }
  }

  /// How long one run takes; empty when it passed the limit.
  Optional<Duration> run() {
    try {
      long start = System.nanoTime();
      var process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.empty();
      }
      var taken = Duration.ofNanos(System.nanoTime() - start);
      if (process.exitValue() != 0)
        throw new IllegalStateException(name + " ended with " + process.exitValue());
      return Optional.of(taken);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
