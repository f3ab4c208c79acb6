package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.profit.HoursFile;
import coop.meent.profit.HoursOutcome;
import coop.meent.spreadsheet.Workbook;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent profit hours FILE CSV`: reads hours per member, all of them or none.
@Command(
    name = "hours",
    description = "${bundle:cli.profit.hours}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ProfitHoursCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private ProfitDeed common;

  @Parameters(index = "1", paramLabel = "CSV", description = "${bundle:cli.profit.hours.csv}")
  private Path csv;

  @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:cli.sheet}")
  private Optional<String> sheet = Optional.empty();

  @Option(names = "--dry-run", description = "${bundle:cli.profit.hours.dry}")
  private boolean isDryRun;

  ProfitHoursCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var workbook = Workbook.read(csv);
    try (var services =
        isDryRun ? files.openForReading(common.file()) : files.open(common.file())) {
      return switch (new HoursFile(services.members().members()).read(workbook, sheet)) {
        case HoursOutcome.Read read -> noted(services, read);
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private int noted(Services services, HoursOutcome.Read read) {
    int year = common.year(clock);
    if (!isDryRun) return common.answer(services.profit().noteHours(year, read.hours()), terminal);
    var listing = new Listing("number", "name", "hours");
    for (var member : services.members().members())
      if (read.hours().containsKey(member.id()))
        listing.row(member.number(), member.name(), read.hours().get(member.id()).toPlainString());
    common.shape().print(listing, terminal);
    return Terminal.DONE;
  }
}
