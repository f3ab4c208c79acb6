package coop.meent.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent vat file FILE --period 2026-Q3`: keeps that the return was filed at the tax office, and
/// settles it in the books.
@Command(name = "file", description = "${bundle:cli.vat.file}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class VatFileCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private BookOption bookOption;
  @Mixin private VatPeriodOption period;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.vat.on}")
  private @Nullable LocalDate on;

  VatFileCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var wanted = period.required();
    try (var services = files.open(file)) {
      var book = new Lookup(services).book(bookOption.code()).id();
      var day = on == null ? LocalDate.now(clock) : on;
      return VatCommand.told(terminal, services.vat().file(book, wanted, day, terminal.texts()));
    }
  }
}
