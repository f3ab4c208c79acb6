package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent pay approve FILE BATCH`: says that a batch was looked over and is right.
@Command(
    name = "approve",
    description = "${bundle:cli.pay.approve}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class PayApproveCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private PayDeed common;

  @Option(names = "--dry-run", description = "${bundle:cli.pay.approve.dry}")
  private boolean isDry;

  PayApproveCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = isDry ? files.openForReading(common.file()) : files.open(common.file())) {
      var batch = common.batch(services).batch().id();
      var by = common.speaker().in(services).id();
      var outcome =
          isDry ? services.pay().mayApprove(batch, by) : services.pay().approve(batch, by);
      return common.answer(outcome, terminal);
    }
  }
}
