import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Lays out `target/meent`: the jars in `lib`, the start script in `bin`, and two AOT caches, for
/// the short commands and for all else, each trained by a rehearsal with the very Java and class
/// path that will use it (JEP 483, 514).
public final class Package {

  private Package() {}

  public static void main(String[] args) throws Exception {
    var jar = Path.of(args[0]);
    var script = Path.of(args[1]);
    var home = Path.of(args[2]);
    var lib = home.resolve("lib");
    Files.createDirectories(home.resolve("bin"));
    Files.copy(jar, lib.resolve("meent.jar"), StandardCopyOption.REPLACE_EXISTING);
    var target = home.resolve("bin").resolve("meent");
    Files.copy(script, target, StandardCopyOption.REPLACE_EXISTING);
    if (!target.toFile().setExecutable(true)) throw new IOException("cannot make executable");
    prepare(lib);
    Files.writeString(lib.resolve("java.home"), System.getProperty("java.home") + "\n");
    train(lib, "commands");
    train(lib, "window");
  }

  private static void prepare(Path lib) throws Exception {
    try (var made = new ReadyMade(lib)) {
      made.parseSheets(lib.resolve("meent.jar"), "coop/meent/ui");
      made.unpackNatives();
      made.unpackSolver();
    }
  }

  private static void train(Path lib, String part) throws Exception {
    var scratch = Files.createTempDirectory("meent-rehearsal");
    var cache = lib.resolve(part + ".aot");
    Files.deleteIfExists(cache);
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:AOTCacheOutput=" + cache,
            "-Xlog:aot=off",
            "-Xlog:cds=off",
            "-XX:+UseSerialGC",
            // What was often called here says nothing of what will be called often at a start.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-AOTRecordTraining",
            "-Dorg.sqlite.lib.path=" + lib,
            "-Dmeent.solver=" + lib.resolve("solver"),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-jar",
            lib.resolve("meent.jar").toString(),
            "rehearse",
            part,
            scratch.toString());
    var process = new ProcessBuilder(command).inheritIO().start();
    int status = process.waitFor();
    delete(scratch);
    if (status != 0 || !Files.exists(cache))
      throw new IOException("the rehearsal failed with status " + status);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList())
        Files.delete(file);
    }
  }
}
