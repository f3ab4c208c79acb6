package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent collect returned FILE BATCH --debtor NAME --code CODE`: notes that the bank returned a
/// collection, and why.
@Command(
    name = "returned",
    description = "${bundle:cli.collect.returned}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CollectReturnedCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CollectDeed common;

  @Option(
      names = "--debtor",
      required = true,
      paramLabel = "NAME",
      description = "${bundle:cli.collect.debtor}")
  private String debtor;

  @Option(names = "--code", paramLabel = "CODE", description = "${bundle:cli.collect.code}")
  private String code = "";

  CollectReturnedCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var batch = common.batch(services).batch();
      var order = CollectDeed.order(batch, debtor);
      return common.answer(
          services
              .collecting()
              .service()
              .returned(batch.id(), order.id(), code, common.by(services)),
          terminal);
    }
  }
}
