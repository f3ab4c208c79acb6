package coop.meent.cli;

import coop.meent.split.MarginRule;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent team margin FILE PERCENT`: what the cooperative keeps from a day on.
@Command(
    name = "margin",
    description = "${bundle:cli.team.margin}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamMarginCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "PERCENT", description = "${bundle:cli.team.percent}")
  private BigDecimal percent;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.team.from}")
  private @Nullable LocalDate from;

  @Option(
      names = "--assignment",
      paramLabel = "NUMBER",
      description = "${bundle:cli.team.assignment}")
  private @Nullable String assignment;

  TeamMarginCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var words = new TeamWords(services, terminal);
      var about =
          Optional.ofNullable(assignment).map(word -> new Lookup(services).assignment(word).id());
      var day = from == null ? LocalDate.now(clock) : from;
      return words.answer(
          services.team().splits().setMargin(new MarginRule(about, percent, day)),
          rule -> terminal.say("split.margin.done", rule.percent(), rule.from()));
    }
  }
}
