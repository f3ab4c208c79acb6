package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent team earnings FILE`: earned, invoiced, received, released and paid out, member by member.
@Command(
    name = "earnings",
    description = "${bundle:cli.team.earnings}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamEarningsCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private Shape shape;

  TeamEarningsCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var listing =
          new Listing(
              "name", "earned", "invoiced", "received", "released", "paidOut", "other", "toPayOut");
      for (var one : services.team().earnings().all())
        listing.row(
            services.members().member(one.member()).orElseThrow().name(),
            one.earned(),
            one.invoiced(),
            one.received(),
            one.released(),
            one.paidOut(),
            one.other(),
            one.toPayOut());
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
