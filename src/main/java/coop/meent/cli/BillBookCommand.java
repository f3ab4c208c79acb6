package coop.meent.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent bill book FILE NUMBER`: books what somebody approved who keeps no books.
@Command(name = "book", description = "${bundle:cli.bill.book}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BillBookCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private BillDeed common;

  @Parameters(index = "1", paramLabel = "NUMBER", description = "${bundle:cli.bill.number}")
  private String number;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.bill.on}")
  private @Nullable LocalDate on;

  BillBookCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var id = BillDeed.bill(services, number).bill().id();
      return common.answer(
          services.bills().book(id, common.by(services), Optional.ofNullable(on)),
          terminal,
          entry -> common.tell(services, id, terminal, "cli.bill.booked", entry.reference()));
    }
  }
}
