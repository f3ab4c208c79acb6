package coop.meent.cli;

import coop.meent.bond.BondKind;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent buddies ask FILE NAME`: asks a colleague to be one's buddy, or `--kind SPARRING`.
@Command(name = "ask", description = "${bundle:cli.buddies.ask}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BuddiesAskCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.buddies.whom}")
  private String whom;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = {"${bundle:cli.buddies.kind}", "${COMPLETION-CANDIDATES}"})
  private BondKind kind = BondKind.BUDDY;

  @Mixin private Speaker speaker;

  BuddiesAskCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var me = speaker.in(services).id();
      var other = new People(services.members()).named(whom).id();
      return BuddiesDeed.answer(
          services.bonds().bonds().ask(kind, other, me), services, common, terminal);
    }
  }
}
