package coop.meent.cli;

import coop.meent.bond.BondKind;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent buddies open FILE BUDDY --most 2`: says what one is open to; `--most 0` ends it.
@Command(name = "open", description = "${bundle:cli.buddies.open}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BuddiesOpenCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(
      index = "1",
      paramLabel = "KIND",
      description = {"${bundle:cli.buddies.kind}", "${COMPLETION-CANDIDATES}"})
  private BondKind kind;

  @Option(names = "--most", paramLabel = "N", description = "${bundle:cli.buddies.most}")
  private int most = 1;

  @Mixin private Speaker speaker;

  BuddiesOpenCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var me = speaker.in(services).id();
      return BuddiesDeed.answer(
          services.bonds().bonds().wish(kind, most, me), services, common, terminal);
    }
  }
}
