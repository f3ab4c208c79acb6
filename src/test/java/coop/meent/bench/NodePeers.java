package coop.meent.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Asks cr-sqlite and Actual's log, from npm, what they take to merge the same numbers of rows and
/// cells, by `peers.mjs`. They work in memory and check no signature, no role and no seal.
final class NodePeers {

  private static final int LIMIT_SECONDS = 300;
  private static final List<String> PACKAGES =
      List.of("@vlcn.io/crsqlite-wasm@0.16.0", "@actual-app/crdt@3.1.3");

  private NodePeers() {}

  /// How many a second, by name; none where Node or the packages are not to be had.
  static Map<String, Double> rates(int rows, int cells) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "bench", "node").toAbsolutePath());
    var script = folder.resolve("peers.mjs");
    try (var in = NodePeers.class.getResourceAsStream("peers.mjs")) {
      if (in == null) throw new IOException("peers.mjs is not on the class path");
      Files.write(script, in.readAllBytes());
    }
    if (!Files.isDirectory(folder.resolve("node_modules")) && !install(folder)) return Map.of();
    return run("node", script.toString(), folder.toString(), "" + rows, "" + cells)
        .map(NodePeers::read)
        .orElse(Map.of());
  }

  private static boolean install(Path folder) {
    var command = new ArrayList<>(List.of("npm", "install", "--prefix"));
    command.add(folder.toString());
    command.addAll(List.of("--no-audit", "--no-fund", "--ignore-scripts"));
    command.addAll(PACKAGES);
    return run(command.toArray(String[]::new)).isPresent();
  }

  private static Optional<String> run(String... command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      try (InputStream out = process.getInputStream()) {
        var text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        boolean isDone = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        if (isDone && process.exitValue() == 0) return Optional.of(text);
        System.out.println(command[0] + ": " + text);
        return Optional.empty();
      } finally {
        process.destroy();
      }
    } catch (IOException noSuchProgram) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Map<String, Double> read(String text) {
    Map<String, Double> rates = new LinkedHashMap<>();
    for (var line : text.lines().toList()) {
      var parts = line.strip().split(" +");
      if (parts.length == 3)
        rates.put(parts[0], Double.parseDouble(parts[2]) * 1_000 / Double.parseDouble(parts[1]));
    }
    return rates;
  }
}
