package coop.meent.bank;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Samples that may be read but not copied into this repository. They lie in a folder `shared`
/// beside it, or where the property or variable `MEENT_SHARED` points.
final class SharedSamples {

  private SharedSamples() {}

  /// The file, or the test does not run and says why.
  static Path file(String name) {
    var found =
        folders()
            .map(folder -> folder.resolve("samples").resolve(name))
            .filter(Files::exists)
            .findFirst();
    if (found.isEmpty()) {
      System.out.println("Not run: the shared sample " + name + " is not here.");
      Assumptions.abort("shared sample absent: " + name);
    }
    return found.orElseThrow();
  }

  private static Stream<Path> folders() {
    var named = Stream.of(System.getProperty("MEENT_SHARED", ""), env()).filter(s -> !s.isEmpty());
    var above =
        Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
            .map(folder -> folder.resolve("shared"));
    return Stream.concat(named.map(Path::of), above);
  }

  private static String env() {
    return System.getenv().getOrDefault("MEENT_SHARED", "");
  }
}
