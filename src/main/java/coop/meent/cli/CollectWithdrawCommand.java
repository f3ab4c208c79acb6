package coop.meent.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent collect withdraw FILE BATCH --reason TEXT`: takes a batch back, or its file, or one
/// collection.
@Command(
    name = "withdraw",
    description = "${bundle:cli.collect.withdraw}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CollectWithdrawCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CollectDeed common;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.pay.withdraw.reason}")
  private String reason;

  @ArgGroup private Part part = new Part();

  private static final class Part {
    @Option(names = "--file", description = "${bundle:cli.pay.withdraw.file}")
    private boolean isFile;

    @Option(
        names = "--debtor",
        paramLabel = "NAME",
        description = "${bundle:cli.collect.withdraw.debtor}")
    private @Nullable String debtor;
  }

  CollectWithdrawCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var by = common.by(services);
      var batch = common.batch(services).batch();
      var collect = services.collecting().service();
      return common.answer(
          part.isFile
              ? collect.withdrawExport(batch.id(), by, reason)
              : part.debtor == null
                  ? collect.withdraw(batch.id(), by, reason)
                  : collect.stop(
                      batch.id(), CollectDeed.order(batch, part.debtor).id(), by, reason),
          terminal);
    }
  }
}
