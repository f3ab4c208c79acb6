package coop.meent.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent profit book FILE --resolution TEXT`: books what was proposed, after the vote.
@Command(name = "book", description = "${bundle:cli.profit.book}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ProfitBookCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private ProfitDeed common;

  @Option(
      names = "--resolution",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.profit.book.resolution}")
  private String resolution;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.profit.book.on}")
  private @Nullable LocalDate on;

  ProfitBookCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var day = on == null ? LocalDate.now(clock) : on;
    try (var services = files.open(common.file())) {
      var outcome = services.profit().book(common.year(clock), resolution, day);
      return common.answer(outcome, terminal);
    }
  }
}
