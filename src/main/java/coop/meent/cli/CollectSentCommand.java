package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `meent collect sent FILE BATCH`: notes that the file was handed to the bank.
@Command(name = "sent", description = "${bundle:cli.collect.sent}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CollectSentCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CollectDeed common;

  CollectSentCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var batch = common.batch(services).batch().id();
      return common.answer(
          services.collecting().service().sent(batch, common.by(services)), terminal);
    }
  }
}
