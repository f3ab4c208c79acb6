package coop.meent.cli;

import coop.meent.base.Id.AccountId;
import coop.meent.bill.Bill;
import coop.meent.bill.BillDraft;
import coop.meent.bill.BillOutcome;
import coop.meent.bill.InvoiceFile;
import coop.meent.ledger.Account;
import coop.meent.receipt.ReceiptFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent bill read FILE factuur.xml`: enters an electronic invoice that came in, as a UBL file or
/// inside a PDF; the file itself is kept as its receipt.
@Command(name = "read", description = "${bundle:cli.bill.read}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BillReadCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private BillEntering entering;

  @Mixin private RateOptions rate;

  @Parameters(index = "1", paramLabel = "INVOICE", description = "${bundle:cli.ubl.file}")
  private Path invoice;

  @Option(names = "--account", description = "${bundle:cli.bill.account}")
  private @Nullable String account;

  BillReadCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var received = new InvoiceFile(invoice).read();
    return entering.run(
        files,
        terminal,
        List.of(invoice),
        (services, receipts, isDryRun) -> {
          var read = services.bills().read(received, account(services), rate.exchange());
          return switch (read) {
            case BillOutcome.Refused<BillDraft>(var why) -> new BillOutcome.Refused<>(why);
            case BillOutcome.Done<BillDraft>(var draft, var _) ->
                enter(services, draft, receipts, isDryRun);
          };
        });
  }

  private BillOutcome<Bill> enter(
      Services services, BillDraft draft, List<ReceiptFile> receipts, boolean isDryRun) {
    var by = entering.common().by(services);
    return isDryRun
        ? services.bills().preview(draft, receipts, by, entering.isAnyway())
        : services.bills().enter(draft, receipts, by, entering.isAnyway());
  }

  private Optional<AccountId> account(Services services) {
    var lookup = new Lookup(services);
    return Optional.ofNullable(account)
        .map(number -> lookup.account(lookup.book(Optional.empty()), number))
        .map(Account::id);
  }
}
