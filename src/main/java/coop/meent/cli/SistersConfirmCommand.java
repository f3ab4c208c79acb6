package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent exchange sisters confirm FILE SISTER CODE`: the code is the one that the sister reads
/// out.
@Command(
    name = "confirm",
    description = "${bundle:cli.sisters.confirm}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SistersConfirmCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "SISTER", description = "${bundle:cli.sisters.sister}")
  private String sister;

  @Parameters(index = "2", paramLabel = "CODE", description = "${bundle:cli.sisters.code}")
  private String code;

  @Mixin private Speaker speaker;

  SistersConfirmCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var one = SistersDeed.sister(services, sister);
      var outcome = services.sisters().confirm(one.id(), code, speaker.in(services).id());
      return SistersDeed.answer(
          outcome, terminal, now -> new SistersPrint(common, terminal, services).sister(now));
    }
  }
}
