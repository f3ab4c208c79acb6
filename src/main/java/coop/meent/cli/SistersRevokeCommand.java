package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent exchange sisters revoke FILE SISTER`: nothing of it counts from now on.
@Command(
    name = "revoke",
    description = "${bundle:cli.sisters.revoke}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SistersRevokeCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "SISTER", description = "${bundle:cli.sisters.sister}")
  private String sister;

  @Mixin private Speaker speaker;

  SistersRevokeCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var one = SistersDeed.sister(services, sister);
      var outcome = services.sisters().revoke(one.id(), speaker.in(services).id());
      return SistersDeed.answer(
          outcome, terminal, now -> new SistersPrint(common, terminal, services).sister(now));
    }
  }
}
