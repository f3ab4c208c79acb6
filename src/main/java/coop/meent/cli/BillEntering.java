package coop.meent.cli;

import coop.meent.bill.Bill;
import coop.meent.bill.BillOutcome;
import coop.meent.receipt.ReceiptFile;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What commands that enter a bill or a claim have in common.
@SuppressWarnings("NullAway.Init") // picocli fills the mixin
final class BillEntering {

  @Mixin private BillDeed common;

  @Option(names = "--receipt", paramLabel = "PATH", description = "${bundle:cli.bill.receipt.add}")
  private List<Path> receipts = List.of();

  @Option(names = "--anyway", description = "${bundle:cli.bill.anyway}")
  private boolean isAnyway;

  @Option(names = "--dry-run", description = "${bundle:cli.bill.dry}")
  private boolean isDryRun;

  /// Enters something, or tells what it would come to.
  @FunctionalInterface
  interface Deed {
    BillOutcome<Bill> act(Services services, List<ReceiptFile> files, boolean isDryRun);
  }

  BillDeed common() {
    return common;
  }

  boolean isAnyway() {
    return isAnyway;
  }

  int run(Files files, Terminal terminal, List<Path> more, Deed deed) {
    var read =
        java.util.stream.Stream.concat(more.stream(), receipts.stream())
            .map(ReceiptFile::read)
            .toList();
    var path = common.file();
    try (var services = isDryRun ? files.openForReading(path) : files.open(path)) {
      return common.answer(
          deed.act(services, read, isDryRun),
          terminal,
          bill -> {
            if (isDryRun) tell(bill, terminal);
            else common.tell(services, bill.id(), terminal, "cli.bill.entered");
          });
    }
  }

  private void tell(Bill bill, Terminal terminal) {
    if (common.shape().isForPrograms()) new Json(terminal.out()).write(BillDeed.record(bill));
    else
      terminal.say(
          "cli.bill.would", bill.payeeName(), bill.date(), bill.net(), bill.vat(), bill.gross());
    if (!common.shape().isForPrograms()) BillDeed.tellOriginal(bill, terminal);
  }
}
