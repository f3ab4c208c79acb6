package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.member.FoundingOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent new FILE --name NAME --founder NAME`: a new cooperative.
@Command(name = "new", description = "${bundle:cli.new}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class NewCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--name", required = true, description = "${bundle:cli.new.name}")
  private String name;

  @Option(names = "--founder", required = true, description = "${bundle:cli.new.founder}")
  private String founder;

  @Option(names = "--date", description = "${bundle:cli.new.date}")
  private @Nullable LocalDate date;

  NewCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    FoundingOutcome outcome;
    var day = date == null ? LocalDate.now(clock) : date;
    try (var services = files.create(file)) {
      outcome = services.founding().found(name, founder, day, terminal.texts().language());
    }
    return switch (outcome) {
      case FoundingOutcome.Founded founded -> {
        terminal.say("cli.new.done", founded.cooperative().name(), file);
        yield Terminal.DONE;
      }
      case Refusal refusal -> {
        java.nio.file.Files.deleteIfExists(file);
        yield terminal.refused(refusal);
      }
    };
  }
}
