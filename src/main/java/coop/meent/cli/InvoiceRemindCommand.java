package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.Written;
import coop.meent.document.PdfWriter;
import coop.meent.invoice.InvoicePapers;
import coop.meent.invoice.ReminderOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent invoice remind FILE NUMBER`: notes a reminder, and writes its letter where one is asked
/// for.
@Command(
    name = "remind",
    description = "${bundle:cli.invoice.remind}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class InvoiceRemindCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NUMBER", description = "${bundle:cli.invoice.number}")
  private String number;

  @Option(names = "--date", description = "${bundle:cli.invoice.date}")
  private @Nullable LocalDate date;

  @Option(names = "--out", paramLabel = "PATH", description = "${bundle:cli.invoice.letter}")
  private @Nullable Path out;

  InvoiceRemindCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var invoice = new InvoiceLookup(services).invoice(number);
      var on = date == null ? LocalDate.now(clock) : date;
      return switch (services.invoices().remind(invoice.id(), on)) {
        case ReminderOutcome.Reminded reminded -> {
          terminal.say("invoice.reminded", reminded.reminder().next());
          yield out == null ? Terminal.DONE : write(services, reminded, out);
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private int write(Services services, ReminderOutcome.Reminded reminded, Path target) {
    var letter =
        new InvoicePapers(services.invoices()).reminder(reminded.invoice(), reminded.reminder());
    return switch (new PdfWriter().write(letter, target)) {
      case Written.Done(var written) -> {
        terminal.say("cli.export.done", written);
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }
}
