package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.ledger.YearOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent year reopen FILE --year 2026 --reason WHY`: lets entries in again; who, when and why stay
/// beside the closing.
@Command(
    name = "reopen",
    description = "${bundle:cli.year.reopen}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class YearReopenCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private YearOption year;
  @Mixin private BookOption bookOption;

  @Option(names = "--reason", required = true, description = "${bundle:cli.year.reason}")
  private String reason;

  YearReopenCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var book = new Lookup(services).book(bookOption.code());
      int of = year.of(clock);
      var by = Sitter.at(services).member().id();
      return switch (services.year().years().reopen(book.id(), of, by, reason)) {
        case YearOutcome.Reopened _ -> {
          terminal.say("cli.year.reopened", String.valueOf(of));
          yield Terminal.DONE;
        }
        case YearOutcome.Closed _ -> throw new IllegalStateException();
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }
}
