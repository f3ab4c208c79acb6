package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.base.Target;
import coop.meent.pay.PayOutcome;
import coop.meent.pay.file.PaymentVersion;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent pay export FILE BATCH --out XML`: writes the file for the bank, once.
@Command(name = "export", description = "${bundle:cli.pay.export}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class PayExportCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private PayDeed common;

  @Option(names = "--out", paramLabel = "XML", description = "${bundle:cli.pay.export.out}")
  private @Nullable Path out;

  @Option(names = "--old", description = "${bundle:cli.pay.export.old}")
  private boolean isOld;

  @Option(names = "--dry-run", description = "${bundle:cli.pay.export.dry}")
  private boolean isDry;

  PayExportCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var version = isOld ? PaymentVersion.V03 : PaymentVersion.V09;
    try (var services = isDry ? files.openForReading(common.file()) : files.open(common.file())) {
      var made = services.pay().file(common.batch(services).batch().id(), version);
      if (!(made instanceof PayOutcome.Ready ready) || isDry) return common.answer(made, terminal);
      var by = common.speaker().in(services).id();
      var target = out == null ? Path.of(ready.name()) : out;
      RefusedException.unlessRefused(
          new Target(target).fill(stream -> stream.write(ready.bytes())));
      var outcome = services.pay().exported(ready, version, by);
      terminal.remark("cli.pay.export.done", target, ready.mark());
      return common.answer(outcome, terminal);
    }
  }
}
