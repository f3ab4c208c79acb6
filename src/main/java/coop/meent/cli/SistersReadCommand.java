package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent exchange sisters read FILE LETTER`: takes a letter in; `--dry-run` says what it would
/// change.
@Command(name = "read", description = "${bundle:cli.sisters.read}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SistersReadCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "LETTER", description = "${bundle:cli.sisters.letter}")
  private Path letter;

  @Option(names = "--dry-run", description = "${bundle:cli.sisters.dryRun}")
  private boolean isDry;

  @Mixin private Speaker speaker;

  SistersReadCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var outcome =
          isDry
              ? services.sisters().look(letter)
              : services.sisters().take(letter, speaker.in(services).id());
      return SistersDeed.answer(
          outcome,
          terminal,
          arrival -> new SistersPrint(common, terminal, services).arrival(arrival));
    }
  }
}
