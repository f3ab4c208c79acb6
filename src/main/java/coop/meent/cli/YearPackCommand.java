package coop.meent.cli;

import coop.meent.annual.PackWatch;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent year pack FILE --year 2026 --out DIR`: every paper of a year as PDF and CSV, in a folder
/// or in a zip.
@Command(name = "pack", description = "${bundle:cli.year.pack}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class YearPackCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private YearOption year;
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

  YearPackCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var book = new Lookup(services).book(bookOption.code());
      var pack = services.year().pack();
      return PackAnswer.of(
          pack.write(book.id(), year.of(clock), terminal.language(lang), out, PackWatch.NOBODY),
          shape,
          terminal);
    }
  }
}
