package coop.meent.cli;

import coop.meent.bill.Approval;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent bill approve FILE NUMBER`: somebody else than its maker and its payee approves a bill;
/// who keeps the books books it with that.
@Command(
    name = "approve",
    description = "${bundle:cli.bill.approve}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BillApproveCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private BillDeed common;

  @Parameters(index = "1", paramLabel = "NUMBER", description = "${bundle:cli.bill.number}")
  private String number;

  @Option(names = "--account", description = "${bundle:cli.bill.approve.account}")
  private @Nullable String account;

  @Option(names = "--vat", paramLabel = "CODE", description = "${bundle:cli.bill.approve.vat}")
  private @Nullable String vat;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.bill.on}")
  private @Nullable LocalDate on;

  BillApproveCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var id = BillDeed.bill(services, number).bill().id();
      var lookup = new Lookup(services);
      var approval =
          new Approval(
              Optional.ofNullable(account)
                  .map(word -> lookup.account(lookup.book(Optional.empty()), word))
                  .map(Account::id),
              Optional.ofNullable(vat),
              Optional.ofNullable(on));
      return common.answer(
          services.bills().approve(id, common.by(services), approval),
          terminal,
          approved -> {
            var entry = approved.entry().map(JournalEntry::reference);
            var key = entry.isPresent() ? "cli.bill.approved" : "cli.bill.approved.unbooked";
            common.tell(services, id, terminal, key, entry.orElse(""));
          });
    }
  }
}
