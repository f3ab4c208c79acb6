package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent bill take-back FILE NUMBER --reason TEXT`: takes the answer back, and the booking with
/// it.
@Command(
    name = "take-back",
    description = "${bundle:cli.bill.takeBack}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BillTakeBackCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private BillDeed common;

  @Parameters(index = "1", paramLabel = "NUMBER", description = "${bundle:cli.bill.number}")
  private String number;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.bill.reason}")
  private String reason;

  BillTakeBackCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var id = BillDeed.bill(services, number).bill().id();
      return common.answer(
          services.bills().takeBack(id, common.by(services), reason),
          terminal,
          _ -> common.tell(services, id, terminal, "cli.bill.takenBack"));
    }
  }
}
