package coop.meent.cli;

import coop.meent.annual.PackWatch;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent archive make FILE --year 2026 --out ARCHIVE.zip`: the year pack with the file itself and
/// the books as plain text.
@Command(name = "make", description = "${bundle:cli.archive.make}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ArchiveMakeCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--year", required = true, description = "${bundle:cli.year.year}")
  private int year;

  @Mixin private BookOption bookOption;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      required = true,
      description = "${bundle:cli.year.out}")
  private Path out;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.report.lang}")
  private @Nullable String lang;

  @Mixin private Shape shape;

  ArchiveMakeCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var book = new Lookup(services).book(bookOption.code());
      var more = services.year().archive().pieces(book, year);
      return PackAnswer.of(
          services
              .year()
              .pack()
              .write(book.id(), year, terminal.language(lang), out, more, PackWatch.NOBODY),
          shape,
          terminal);
    }
  }
}
