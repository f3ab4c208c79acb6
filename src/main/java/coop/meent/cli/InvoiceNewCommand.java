package coop.meent.cli;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.invoice.Draft;
import coop.meent.invoice.DraftLine;
import coop.meent.invoice.DraftOutcome;
import coop.meent.work.HoursText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent invoice new FILE --client 3 --hours 12 --line "Travel;1;25.00"`: a draft, with what it
/// comes to and what it lacks.
@Command(name = "new", description = "${bundle:cli.invoice.new}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class InvoiceNewCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--client", required = true, description = "${bundle:cli.invoice.client}")
  private String client;

  @Option(names = "--hours", paramLabel = "ASSIGNMENT", description = "${bundle:cli.invoice.hours}")
  private List<String> hours = List.of();

  @Option(names = "--from", description = "${bundle:cli.invoice.from}")
  private @Nullable LocalDate from;

  @Option(names = "--to", description = "${bundle:cli.invoice.to}")
  private @Nullable LocalDate to;

  @Option(names = "--price", description = "${bundle:cli.invoice.price}")
  private @Nullable BigDecimal price;

  @Option(
      names = "--line",
      paramLabel = "TEXT;QUANTITY;PRICE",
      description = "${bundle:cli.invoice.line}")
  private List<String> lines = List.of();

  @Option(names = "--vat", paramLabel = "CODE", description = "${bundle:cli.invoice.vat}")
  private String vat = "V21";

  @Option(names = "--reference", description = "${bundle:invoice.reference}")
  private @Nullable String reference;

  @Option(names = "--text", description = "${bundle:invoice.text}")
  private @Nullable String text;

  InvoiceNewCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var content =
          new Draft.Content(
              new InvoiceLookup(services).client(client).id(),
              Optional.ofNullable(reference),
              Optional.ofNullable(text),
              lines(services));
      return switch (services.invoices().saveDraft(Optional.empty(), content)) {
        case DraftOutcome.Saved(var draft, var _) -> {
          tell(services, draft);
          yield Terminal.DONE;
        }
        case DraftOutcome.Discarded _ -> Terminal.DONE;
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private void tell(Services services, Draft draft) {
    var composed = services.invoices().compose(draft, LocalDate.now(clock));
    terminal.say(
        "cli.invoice.drafted", InvoiceLookup.code(draft), composed.invoice().gross().toString());
    if (composed.notApproved() > 0)
      terminal.remark("invoice.notApproved", HoursText.shown(composed.notApproved()));
    for (var refusal : composed.lacking()) {
      terminal.err().println(terminal.texts().refusal(refusal));
      terminal.err().println(terminal.texts().next(refusal));
    }
    terminal.err().flush();
  }

  private List<DraftLine> lines(Services services) {
    List<DraftLine> all = new ArrayList<>();
    for (var word : hours) {
      var job = new Lookup(services).assignment(word);
      var agreed = job.price().map(Money::toBigDecimal).orElse(BigDecimal.ZERO);
      all.add(DraftLine.hours(job.id(), period(), price == null ? agreed : price, vat));
    }
    for (var word : lines) all.add(line(word));
    return all;
  }

  /// Last month, unless days are named.
  private FiscalPeriod period() {
    var month = FiscalPeriod.month(YearMonth.now(clock).minusMonths(1));
    var first = from == null ? month.from() : from;
    var last = to == null ? (from == null ? month.to() : LocalDate.now(clock)) : to;
    return new FiscalPeriod(first, last.isBefore(first) ? first : last);
  }

  private DraftLine line(String word) {
    var parts = word.split(";", -1);
    try {
      if (parts.length == 3)
        return DraftLine.text(
            parts[0].strip(),
            new BigDecimal(parts[1].strip()),
            new BigDecimal(parts[2].strip()),
            vat);
    } catch (NumberFormatException e) {
      throw new RefusedException(new InvoiceRefusal.NotALine(word), e);
    }
    throw new RefusedException(new InvoiceRefusal.NotALine(word));
  }
}
