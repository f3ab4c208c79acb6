package coop.meent.cli;

import coop.meent.base.Money;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent team rate FILE AMOUNT`: what a member asks for an hour, from a day on.
@Command(name = "rate", description = "${bundle:cli.team.rate}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamRateCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "AMOUNT", description = "${bundle:cli.team.rate.amount}")
  private Money amount;

  @Option(names = "--as", paramLabel = "WHO", description = "${bundle:cli.skills.as}")
  private @Nullable String as;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.team.rate.from}")
  private @Nullable LocalDate from;

  TeamRateCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var day = from == null ? LocalDate.now(clock) : from;
      return TeamSeatCommand.answer(
          services.seats().rate(SkillDeed.by(services, as), amount, day), terminal);
    }
  }
}
