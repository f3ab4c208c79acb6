package coop.meent.cli;

import coop.meent.base.Original;
import coop.meent.bill.BillState;
import coop.meent.bill.Standing;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent bill list FILE [--state WAITING] [--to-pay]`: bills and claims and how they stand.
@Command(name = "list", description = "${bundle:cli.bill.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BillListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(
      names = "--state",
      description = {"${bundle:cli.bill.state}", "${COMPLETION-CANDIDATES}"})
  private @Nullable BillState state;

  @Option(names = "--to-pay", description = "${bundle:cli.bill.toPay}")
  private boolean isToPay;

  @Mixin private Shape shape;

  BillListCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      shape.print(isToPay ? toPay(services) : all(services), terminal);
      return Terminal.DONE;
    }
  }

  private Listing all(Services services) {
    var listing =
        new Listing(
            "number", "date", "due", "payee", "text", "amount", "open", "original", "state");
    for (var one : services.bills().bills()) {
      if (state != null && one.state() != state) continue;
      var bill = one.bill();
      listing.row(
          bill.number().toString(),
          bill.date(),
          bill.due(),
          bill.payeeName(),
          bill.text(),
          bill.gross(),
          one.open(),
          bill.original().map(Original::toString),
          said(one));
    }
    return listing;
  }

  private String said(Standing one) {
    if (shape.isForPrograms()) return one.state().name();
    var words = one.state().in(terminal.texts());
    return one.isOverdue(LocalDate.now(clock))
        ? words + ", " + terminal.texts().get("bill.overdue")
        : words;
  }

  private static Listing toPay(Services services) {
    var listing = new Listing("number", "due", "payee", "iban", "open", "reference", "original");
    for (var one : services.bills().toPay())
      listing.row(
          one.number().toString(),
          one.due(),
          one.payee(),
          one.iban(),
          one.open(),
          one.reference(),
          one.original().map(Original::toString));
    return listing;
  }
}
