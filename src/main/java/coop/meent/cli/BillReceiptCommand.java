package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Written;
import coop.meent.bill.Bill;
import coop.meent.receipt.ReceiptFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent bill receipt FILE NUMBER [PATH]`: lists the receipts of a bill, adds one, or saves one
/// with `--out`.
@Command(
    name = "receipt",
    description = "${bundle:cli.bill.receipt}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BillReceiptCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private BillDeed common;

  @Parameters(index = "1", paramLabel = "NUMBER", description = "${bundle:cli.bill.number}")
  private String number;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "PATH",
      description = "${bundle:cli.bill.receipt.add}")
  private @Nullable Path added;

  @Option(names = "--out", paramLabel = "PATH", description = "${bundle:cli.bill.receipt.out}")
  private @Nullable Path out;

  @Option(names = "--which", paramLabel = "N", description = "${bundle:cli.bill.receipt.which}")
  private int which = 1;

  @Option(names = "--immovable", description = "${bundle:cli.bill.immovable}")
  private boolean isImmovable;

  @Option(names = "--anyway", description = "${bundle:cli.bill.anyway}")
  private boolean isAnyway;

  BillReceiptCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (added != null) return add(ReceiptFile.read(added));
    try (var services = files.openForReading(common.file())) {
      var bill = BillDeed.bill(services, number).bill();
      if (out != null) return save(services, bill, out);
      common.shape().print(listing(services, bill), terminal);
      return Terminal.DONE;
    }
  }

  private int add(ReceiptFile file) {
    try (var services = files.open(common.file())) {
      var id = BillDeed.bill(services, number).bill().id();
      return common.answer(
          services.bills().attach(id, file, common.by(services), isImmovable, isAnyway),
          terminal,
          _ -> common.tell(services, id, terminal, "cli.bill.receipt.added", file.name()));
    }
  }

  private int save(Services services, Bill bill, Path target) {
    var held = services.receipts().of(bill.id().uuid());
    if (which < 1 || which > held.size())
      throw new RefusedException(new BillCommandRefusal.NoSuchReceipt(which));
    return switch (services.receipts().save(held.get(which - 1).receipt(), target)) {
      case Written.Done(var written) -> {
        terminal.say("cli.export.done", written);
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  static Listing listing(Services services, Bill bill) {
    var listing = new Listing("file", "kind", "bytes", "keepUntil", "here", "sha256");
    for (var one : services.receipts().of(bill.id().uuid()))
      listing.row(
          one.receipt().name(),
          one.receipt().mediaType().map(type -> type.ending()),
          one.receipt().size(),
          one.receipt().keepUntil(),
          one.isHere(),
          one.receipt().content().toString());
    return listing;
  }
}
