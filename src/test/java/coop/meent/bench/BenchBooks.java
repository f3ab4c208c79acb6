package coop.meent.bench;

import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import coop.meent.demo.Demo;
import coop.meent.demo.DemoOptions;
import coop.meent.store.MeentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/// The same books as a Meent file and as the text that the other programs read.
///
/// @param file the demo cooperative's
/// @param hledger what both hledger and ledger read
record BenchBooks(int size, Path file, Path hledger, Path beancount) {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /// Makes what is not there yet: a run that was broken off begins anew.
  static BenchBooks of(Path folder, int size, Meent meent) throws IOException {
    Files.createDirectories(folder);
    var mark = folder.resolve("made");
    var file = folder.resolve("de-meent.meent");
    var books =
        new BenchBooks(
            size, file, folder.resolve("books.journal"), folder.resolve("books.beancount"));
    if (Files.exists(mark) && isOfToday(file)) return books;
    System.out.printf("Making books of %,d transactions …%n", size);
    deleteAll(folder);
    new Demo(DemoOptions.on(TODAY).withTransactions(size)).make(folder);
    books.export(meent, "hledger", books.hledger);
    books.export(meent, "beancount", books.beancount);
    Files.createFile(mark);
    return books;
  }

  /// Files that an earlier version left cannot be read beside whoever writes.
  private static boolean isOfToday(Path file) {
    var ids = new Ids(Clock.systemUTC(), new Seeded(1));
    try (var store = new MeentFiles(Clock.systemUTC(), ids).openForReading(file)) {
      return store.file().equals(file);
    } catch (RefusedException old) {
      return false;
    }
  }

  private void export(Meent meent, String format, Path out) {
    meent.program("export", file.toString(), format, "--out", out.toString()).run();
  }

  private static void deleteAll(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) Files.delete(path);
      }
    }
  }

  String describe() throws IOException {
    return "%,d transactions: Meent file %,d MB, text %,d MB"
        .formatted(size, Files.size(file) >> 20, Files.size(hledger) >> 20);
  }
}
