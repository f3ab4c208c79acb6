package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.invoice.CreditOutcome;
import coop.meent.invoice.CreditRequest;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent invoice credit FILE NUMBER`: takes an invoice back, wholly or some of its lines.
@Command(
    name = "credit",
    description = "${bundle:cli.invoice.credit}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class InvoiceCreditCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NUMBER", description = "${bundle:cli.invoice.number}")
  private String number;

  @Option(
      names = "--line",
      paramLabel = "LINE=QUANTITY",
      description = "${bundle:cli.invoice.creditLine}")
  private List<String> lines = List.of();

  @Option(names = "--date", description = "${bundle:cli.invoice.date}")
  private @Nullable LocalDate date;

  @Option(names = "--text", description = "${bundle:invoice.credit.text}")
  private @Nullable String text;

  InvoiceCreditCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var invoice = new InvoiceLookup(services).invoice(number);
      var request =
          new CreditRequest(
              date == null ? LocalDate.now(clock) : date,
              wanted(),
              Optional.ofNullable(text),
              lines.isEmpty());
      return switch (services.invoices().credit(invoice.id(), request)) {
        case CreditOutcome.Credited(var note) -> {
          terminal.say("cli.invoice.made", note.number(), note.gross().toString());
          yield Terminal.DONE;
        }
        case CreditOutcome.LedgerRefused(var reason) -> terminal.refused(reason);
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private Map<Integer, BigDecimal> wanted() {
    Map<Integer, BigDecimal> wanted = new HashMap<>();
    for (var word : lines) {
      var parts = word.split("=", -1);
      try {
        if (parts.length != 2) throw new NumberFormatException(word);
        wanted.put(Integer.valueOf(parts[0].strip()), new BigDecimal(parts[1].strip()));
      } catch (NumberFormatException e) {
        throw new RefusedException(new InvoiceRefusal.NotALine(word), e);
      }
    }
    return wanted;
  }
}
