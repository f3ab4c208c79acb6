package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent asset remove FILE NAME` and `meent accrual remove FILE NAME`: takes out what was laid
/// down by mistake, before anything of it was booked.
@Command(
    name = "remove",
    description = "${bundle:cli.spread.remove}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SpreadRemoveCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final boolean isAsset;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.spread.which}")
  private String name;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.spread.reason}")
  private String reason;

  SpreadRemoveCommand(Files files, Terminal terminal, boolean isAsset) {
    this.files = files;
    this.terminal = terminal;
    this.isAsset = isAsset;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var one = SpreadDeed.named(services, name, isAsset);
      return SpreadDeed.answer(
          services.spreads().withdraw(one.id(), reason),
          terminal,
          gone -> terminal.say("cli.spread.removed", gone.name()));
    }
  }
}
