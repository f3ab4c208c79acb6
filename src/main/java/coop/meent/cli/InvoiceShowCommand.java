package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.Written;
import coop.meent.document.PdfWriter;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.InvoicePapers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent invoice show FILE NUMBER`: one paper with its lines and what came of it; as a PDF where
/// one is asked for.
@Command(name = "show", description = "${bundle:cli.invoice.show}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class InvoiceShowCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NUMBER", description = "${bundle:cli.invoice.number}")
  private String number;

  @Option(names = "--pdf", paramLabel = "PATH", description = "${bundle:cli.invoice.pdf}")
  private @Nullable Path pdf;

  @Mixin private Shape shape;

  InvoiceShowCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var invoice = new InvoiceLookup(services).invoice(number);
      if (pdf != null) return write(services, invoice, pdf);
      if (shape.isJson()) new Json(terminal.out()).write(whole(services, invoice));
      else shape.print(lines(invoice), terminal);
      return Terminal.DONE;
    }
  }

  private int write(Services services, Invoice invoice, Path target) {
    var letter = new InvoicePapers(services.invoices()).paper(invoice);
    return switch (new PdfWriter().write(letter, target)) {
      case Written.Done(var written) -> {
        terminal.say("cli.export.done", written);
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  private static Listing lines(Invoice invoice) {
    var listing = new Listing("line", "text", "quantity", "price", "vat", "amount");
    for (var line : invoice.lines())
      listing.row(
          line.line(),
          line.text(),
          line.quantity().toPlainString(),
          line.price().toPlainString(),
          line.vatCode(),
          line.net());
    return listing;
  }

  private Map<String, Object> whole(Services services, Invoice invoice) {
    var row = services.invoices().row(invoice.id()).orElseThrow();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("number", invoice.number());
    all.put("kind", invoice.kind());
    all.put("date", invoice.date());
    all.put("due", invoice.due());
    all.put("client", invoice.buyer().name());
    all.put("net", invoice.net());
    all.put("vat", invoice.vat());
    all.put("gross", invoice.gross());
    all.put("open", row.open());
    all.put("state", row.state(LocalDate.now(clock)));
    all.put("paymentReference", invoice.paymentReference());
    all.put("credits", invoice.credits().flatMap(services.invoices()::find).map(Invoice::number));
    all.put("lines", lines(invoice).rows());
    List<Map<String, Object>> paid =
        services.invoices().settlements(invoice.id()).stream()
            .map(one ->
                Map.<String, Object>of(
                    "date", one.date(), "kind", one.kind(), "amount", one.amount()))
            .toList();
    all.put("settled", paid);
    return all;
  }
}
