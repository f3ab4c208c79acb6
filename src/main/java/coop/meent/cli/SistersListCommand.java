package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent exchange sisters list FILE`: who they are; `--people` whom they offer, `--asked` what we
/// asked, `--asks` what they asked.
@Command(name = "list", description = "${bundle:cli.sisters.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SistersListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Option(names = "--people", description = "${bundle:cli.sisters.people}")
  private boolean isPeople;

  @Option(names = "--asked", description = "${bundle:cli.sisters.asked}")
  private boolean isAsked;

  @Option(names = "--asks", description = "${bundle:cli.sisters.asks}")
  private boolean isAsks;

  SistersListCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var print = new SistersPrint(common, terminal, services);
      if (isPeople) print.people();
      else if (isAsked) print.ours();
      else if (isAsks) print.asks();
      else print.sisters();
      return Terminal.DONE;
    }
  }
}
