package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.base.Target;
import coop.meent.collect.CollectOutcome;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent collect export FILE BATCH --out XML`: writes the file for the bank, once.
@Command(
    name = "export",
    description = "${bundle:cli.collect.export}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CollectExportCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CollectDeed common;

  @Option(names = "--out", paramLabel = "XML", description = "${bundle:cli.pay.export.out}")
  private @Nullable Path out;

  @Option(names = "--dry-run", description = "${bundle:cli.pay.export.dry}")
  private boolean isDry;

  CollectExportCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = isDry ? files.openForReading(common.file()) : files.open(common.file())) {
      var collect = services.collecting().service();
      var made = collect.file(common.batch(services).batch().id());
      if (!(made instanceof CollectOutcome.Ready ready) || isDry)
        return common.answer(made, terminal);
      var by = common.by(services);
      var target = out == null ? Path.of(ready.name()) : out;
      RefusedException.unlessRefused(
          new Target(target).fill(stream -> stream.write(ready.bytes())));
      var outcome = collect.exported(ready, by);
      terminal.remark("cli.pay.export.done", target, ready.mark());
      return common.answer(outcome, terminal);
    }
  }
}
