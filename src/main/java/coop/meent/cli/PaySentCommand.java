package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `meent pay sent FILE BATCH`: notes that the file was handed to the bank.
@Command(name = "sent", description = "${bundle:cli.pay.sent}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class PaySentCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private PayDeed common;

  PaySentCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var by = common.speaker().in(services).id();
      return common.answer(services.pay().sent(common.batch(services).batch().id(), by), terminal);
    }
  }
}
