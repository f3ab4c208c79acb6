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

/// `meent vat correct FILE`: keeps that what came late was put right at the tax office by
/// corrections (suppleties), with the new totals of their periods.
@Command(
    name = "correct",
    description = "${bundle:cli.vat.correct}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class VatCorrectCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private BookOption bookOption;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.vat.on}")
  private @Nullable LocalDate on;

  VatCorrectCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var book = new Lookup(services).book(bookOption.code()).id();
      var day = on == null ? LocalDate.now(clock) : on;
      return VatCommand.told(terminal, services.vat().correct(book, day, terminal.texts()));
    }
  }
}
