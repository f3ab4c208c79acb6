package coop.meent.einvoice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Invoices that others wrote. Their licences do not let them be copied into this repository: they
/// lie in a folder `shared` beside it, or where the property or variable `MEENT_SHARED` points.
final class SampleInvoices {

  private SampleInvoices() {}

  /// The folder of invoices, or the test does not run and says why.
  static Path folder() {
    var found =
        folders()
            .map(folder -> folder.resolve("samples").resolve("ubl"))
            .filter(Files::isDirectory)
            .findFirst();
    if (found.isEmpty()) {
      System.out.println("Not run: the shared samples of UBL are not here.");
      Assumptions.abort("shared samples absent: ubl");
    }
    return found.orElseThrow();
  }

  private static Stream<Path> folders() {
    var named =
        Stream.of(
                System.getProperty("MEENT_SHARED", ""),
                System.getenv().getOrDefault("MEENT_SHARED", ""))
            .filter(name -> !name.isEmpty());
    var above =
        Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
            .map(folder -> folder.resolve("shared"));
    return Stream.concat(named.map(Path::of), above);
  }
}
