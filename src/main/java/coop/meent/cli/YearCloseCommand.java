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

/// `meent year close FILE --year 2026`: notes what the year came to and locks it. What still stands
/// open is told first, and keeps it from being closed until `--anyway` says so.
@Command(name = "close", description = "${bundle:cli.year.close}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class YearCloseCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private YearOption year;
  @Mixin private BookOption bookOption;

  @Option(names = "--anyway", description = "${bundle:cli.year.anyway}")
  private boolean isAnyway;

  YearCloseCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var book = new Lookup(services).book(bookOption.code());
      int of = year.of(clock);
      var open = services.year().open(book, of);
      boolean isClosed = services.year().years().closing(book.id(), of).isPresent();
      if (!open.isEmpty() && !isAnyway && !isClosed) {
        for (var end : open) terminal.err().println(end.said(terminal.texts()));
        return terminal.refused(new CommandRefusal.YearStandsOpen(String.valueOf(of)));
      }
      var by = Sitter.at(services).member().id();
      return switch (services.year().close(book, of, by)) {
        case YearOutcome.Closed(var close) -> {
          terminal.say(
              "cli.year.closed",
              String.valueOf(of),
              terminal.texts().euro(close.result()),
              close.mark().substring(0, 8));
          yield Terminal.DONE;
        }
        case YearOutcome.Reopened _ -> throw new IllegalStateException();
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }
}
