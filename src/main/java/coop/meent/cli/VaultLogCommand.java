package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.sync.SyncRefusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent vault log FILE`: who was let in, given an office or seen off, when and by whom.
@Command(name = "log", description = "${bundle:cli.vault.log}", mixinStandardHelpOptions = true)
final class VaultLogCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE]",
      hideParamSyntax = true,
      description = "${bundle:cli.option.file}")
  private List<String> words = List.of();

  @Mixin private Home home = new Home();
  @Mixin private Shape shape = new Shape();

  VaultLogCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    try (var services = files.openForReading(home.take(words).file())) {
      var overview = services.sync().overview();
      var governance =
          overview.governance().orElseThrow(() -> new RefusedException(new SyncRefusal.NoVault()));
      var sentences = new LogSentences(governance, services.members(), terminal.texts());
      var moments = new Moments(clock, shape);
      var listing = new Listing("number", "date", "author", "text");
      for (var record : governance.records()) {
        listing.row(
            record.number(),
            moments.text(Instant.ofEpochMilli(record.claimedMillis())),
            overview.author(record.device()),
            sentences.of(record.deed()));
      }
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
