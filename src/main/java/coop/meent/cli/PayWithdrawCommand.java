package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.pay.Batch;
import coop.meent.pay.PayOutcome;
import coop.meent.pay.PaymentOrder;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent pay withdraw FILE BATCH --reason TEXT`: takes a batch back, or its file, or one payment.
@Command(
    name = "withdraw",
    description = "${bundle:cli.pay.withdraw}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class PayWithdrawCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private PayDeed common;

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
        names = "--payee",
        paramLabel = "PAYEE",
        description = "${bundle:cli.pay.withdraw.payee}")
    private @Nullable String payee;
  }

  PayWithdrawCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var by = common.speaker().in(services).id();
      var batch = common.batch(services).batch();
      var pay = services.pay();
      var outcome =
          part.isFile
              ? pay.withdrawExport(batch.id(), by, reason)
              : part.payee != null
                  ? pay.stop(batch.id(), order(batch, part.payee).id(), by, reason)
                  : pay.withdraw(batch.id(), by, reason);
      return common.answer(outcome, terminal);
    }
  }

  private static PaymentOrder order(Batch batch, String payee) {
    var word = payee.toLowerCase(Locale.ROOT);
    return batch.active().stream()
        .filter(one -> one.payee().name().toLowerCase(Locale.ROOT).contains(word))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new PayOutcome.NoSuchPayment(payee, batch.name())));
  }
}
