package coop.meent.fuzz;

import coop.meent.base.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// A reader that takes bytes or says clearly why not.
///
/// @param name of its class, in its room, with `fuzzerTestOneInput(byte[])`
public record Target(String name) {

  /// Every one there is.
  static final List<Target> ALL =
      List.of(
          new Target("coop.meent.sync.VaultFuzz"),
          new Target("coop.meent.govern.RecordFuzz"),
          new Target("coop.meent.store.PayloadFuzz"),
          new Target("coop.meent.bank.StatementFuzz"),
          new Target("coop.meent.einvoice.UblFuzz"),
          new Target("coop.meent.xaf.XafFuzz"),
          new Target("coop.meent.spreadsheet.WorkbookFuzz"),
          new Target("coop.meent.sister.LetterFuzz"));

  private static final Path SCRATCH = scratch();

  /// Such as `vault`: what its corpus is called.
  String word() {
    return name.substring(name.lastIndexOf('.') + 1).replace("Fuzz", "").toLowerCase(Locale.ROOT);
  }

  void run(byte[] bytes) throws ReflectiveOperationException {
    Class.forName(name).getMethod("fuzzerTestOneInput", byte[].class).invoke(null, (Object) bytes);
  }

  /// A refusal is an answer; anything else that is thrown is a finding.
  public static void refusing(Runnable reading) {
    try {
      reading.run();
    } catch (RefusedException clear) {
      if (clear.refusal().arguments().size() > 20) throw clear;
    }
  }

  /// For what says by [IllegalArgumentException] that bytes are not what they should be.
  public static void orIllegal(Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException clear) {
      if (clear instanceof NumberFormatException) throw clear;
    }
  }

  /// For what reads a file.
  public static void inFile(byte[] bytes, Consumer<Path> reading) {
    try {
      Files.write(SCRATCH, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    refusing(() -> reading.accept(SCRATCH));
  }

  private static Path scratch() {
    try {
      var memory = Path.of("/dev/shm");
      var file =
          Files.isWritable(memory)
              ? Files.createTempFile(memory, "meent", "fuzz")
              : Files.createTempFile("meent", "fuzz");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
