package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.invoice.FinalOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent invoice final FILE DRAFT`: gives a draft its number and books it.
@Command(
    name = "final",
    description = "${bundle:cli.invoice.final}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class InvoiceFinalCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "DRAFT", description = "${bundle:cli.invoice.draft}")
  private String code;

  @Option(names = "--date", description = "${bundle:cli.invoice.date}")
  private @Nullable LocalDate date;

  InvoiceFinalCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var draft = new InvoiceLookup(services).draft(code);
      var on = date == null ? LocalDate.now(clock) : date;
      return switch (services.invoices().makeFinal(draft.id(), on)) {
        case FinalOutcome.Final(var invoice) -> {
          terminal.say("cli.invoice.made", invoice.number(), invoice.gross().toString());
          yield Terminal.DONE;
        }
        case FinalOutcome.LedgerRefused(var reason) -> terminal.refused(reason);
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }
}
