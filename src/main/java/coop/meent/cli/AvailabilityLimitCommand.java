package coop.meent.cli;

import coop.meent.base.Week;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent availability limit FILE HOURS`: how many hours a week a member wants to be asked for at
/// most.
@Command(
    name = "limit",
    description = "${bundle:cli.availability.limit}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AvailabilityLimitCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "HOURS", description = "${bundle:cli.availability.hours}")
  private int hours;

  @Option(names = "--as", paramLabel = "WHO", description = "${bundle:cli.skills.as}")
  private @Nullable String as;

  @Option(names = "--from", paramLabel = "WEEK", description = "${bundle:cli.availability.from}")
  private @Nullable String from;

  AvailabilityLimitCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var first = from == null ? Week.of(LocalDate.now(clock)) : SpanWords.week(from);
    try (var services = files.open(file)) {
      var who = SkillDeed.by(services, as);
      return AvailabilitySayCommand.answer(
          services.availability().limit(who, first, hours),
          SkillDeed.name(services, who),
          terminal);
    }
  }
}
