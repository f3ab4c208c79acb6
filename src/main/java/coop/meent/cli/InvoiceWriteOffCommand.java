package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.invoice.WriteOffOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent invoice write-off FILE NUMBER`: gives up what is open of an invoice.
@Command(
    name = "write-off",
    description = "${bundle:cli.invoice.writeOff}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class InvoiceWriteOffCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NUMBER", description = "${bundle:cli.invoice.number}")
  private String number;

  @Option(names = "--date", description = "${bundle:cli.invoice.date}")
  private @Nullable LocalDate date;

  InvoiceWriteOffCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var invoice = new InvoiceLookup(services).invoice(number);
      var on = date == null ? LocalDate.now(clock) : date;
      return switch (services.invoices().writeOff(invoice.id(), on)) {
        case WriteOffOutcome.WrittenOff(var amount, var vat) -> {
          terminal.say("invoice.writtenOff", amount.toString(), vat.toString());
          yield Terminal.DONE;
        }
        case WriteOffOutcome.LedgerRefused(var reason) -> terminal.refused(reason);
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }
}
