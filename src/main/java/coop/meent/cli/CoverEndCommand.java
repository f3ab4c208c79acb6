package coop.meent.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `meent cover end FILE POLICY --on DATE`: the last day of a policy that was cancelled.

@Command(name = "end", description = "${bundle:cli.cover.end}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CoverEndCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CoverDeed common;

  CoverEndCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var policy = common.policy(services).policy().id();
      var last = common.day(LocalDate.now(clock));
      return common.answer(services.cover().end(policy, last), terminal);
    }
  }
}
