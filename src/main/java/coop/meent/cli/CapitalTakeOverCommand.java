package coop.meent.cli;

import coop.meent.capital.CapitalOutcome;
import coop.meent.member.Member;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent capital take-over FILE`: notes with each member what the books have of their capital.
@Command(
    name = "take-over",
    description = "${bundle:cli.capital.takeOver}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CapitalTakeOverCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--dry-run", description = "${bundle:cli.capital.takeOver.dry}")
  private boolean isDryRun;

  @Mixin private Shape shape;

  CapitalTakeOverCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = isDryRun ? files.openForReading(file) : files.open(file)) {
      var open = services.capital().notTakenOver();
      var listing = new Listing("date", "entry", "member", "amount", "text");
      for (var one : open)
        listing.row(
            one.on(),
            one.reference(),
            services.members().member(one.member()).map(Member::name),
            one.amount(),
            one.text());
      if (!isDryRun && services.capital().takeOver().isEmpty())
        return terminal.refused(new CapitalOutcome.NothingToTakeOver());
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
