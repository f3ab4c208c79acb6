package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.statute.StatuteOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent statute set FILE RULE VALUE --article NUMBER`: lays down what a rule says from a day on.
@Command(name = "set", description = "${bundle:cli.statute.set}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class StatuteSetCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "RULE", description = "${bundle:cli.statute.rule}")
  private RuleKey rule;

  @Parameters(index = "2", paramLabel = "VALUE", description = "${bundle:cli.statute.value}")
  private String value;

  @Option(
      names = "--article",
      required = true,
      paramLabel = "NUMBER",
      description = "${bundle:cli.statute.article}")
  private String article;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.statute.from}")
  private @Nullable LocalDate from;

  @Option(names = "--resolution", description = "${bundle:cli.statute.resolution}")
  private @Nullable String resolution;

  @Option(names = "--reserved", description = "${bundle:cli.statute.reserved}")
  private boolean isReserved;

  StatuteSetCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var day = from == null ? LocalDate.now(clock) : from;
    var draft =
        new RuleDraft(rule, value, article, day, Optional.ofNullable(resolution), isReserved);
    try (var services = files.open(file)) {
      return switch (services.statutes().set(draft)) {
        case StatuteOutcome.Saved(var versions, var _) -> {
          var texts = terminal.texts();
          for (var one : versions)
            terminal.say("cli.statute.done", one.name(texts), one.says(texts), one.from());
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }
}
