package coop.meent.cli;

import coop.meent.invoice.InvoiceFilter;
import coop.meent.work.Client;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent invoice list FILE`: final papers and how they stand, or the drafts.
@Command(name = "list", description = "${bundle:cli.invoice.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class InvoiceListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--status", description = "${bundle:cli.invoice.status}")
  private InvoiceFilter.Status status = InvoiceFilter.Status.ALL;

  @Option(names = "--drafts", description = "${bundle:cli.invoice.drafts}")
  private boolean isDrafts;

  @Mixin private Shape shape;

  InvoiceListCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      shape.print(isDrafts ? drafts(services) : papers(services), terminal);
      return Terminal.DONE;
    }
  }

  private Listing drafts(Services services) {
    var names =
        services.work().clients().stream().collect(Collectors.toMap(Client::id, Client::name));
    var listing = new Listing("code", "client", "amount");
    for (var draft : services.invoices().drafts()) {
      var composed = services.invoices().compose(draft, LocalDate.now(clock));
      listing.row(
          InvoiceLookup.code(draft),
          names.getOrDefault(draft.client(), "?"),
          composed.invoice().gross());
    }
    return listing;
  }

  private Listing papers(Services services) {
    var listing = new Listing("number", "kind", "date", "due", "client", "amount", "open", "state");
    var book = services.invoices().book();
    if (book.isEmpty()) return listing;
    var filter = InvoiceFilter.all(book.get()).that(status);
    for (var row : services.invoices().list(filter, 0, Integer.MAX_VALUE))
      listing.row(
          row.number().toString(),
          row.kind().name(),
          row.date(),
          row.due(),
          row.buyer(),
          row.gross(),
          row.open(),
          row.state(LocalDate.now(clock)).name());
    return listing;
  }
}
