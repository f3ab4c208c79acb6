package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent collect approve FILE BATCH`: says that a batch was looked over and is right.
@Command(
    name = "approve",
    description = "${bundle:cli.collect.approve}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CollectApproveCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CollectDeed common;

  @Option(names = "--dry-run", description = "${bundle:cli.pay.approve.dry}")
  private boolean isDry;

  CollectApproveCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = isDry ? files.openForReading(common.file()) : files.open(common.file())) {
      var collect = services.collecting().service();
      var batch = common.batch(services).batch().id();
      var by = common.by(services);
      return common.answer(
          isDry ? collect.mayApprove(batch, by) : collect.approve(batch, by), terminal);
    }
  }
}
