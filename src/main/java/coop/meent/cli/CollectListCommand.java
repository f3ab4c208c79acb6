package coop.meent.cli;

import coop.meent.collect.CollectService;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent collect list FILE`: what is open of debtors, or with `--batches` what was put together.
@Command(name = "list", description = "${bundle:cli.collect.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CollectListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--batches", description = "${bundle:cli.pay.list.batches}")
  private boolean isOfBatches;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.collect.list.on}")
  private @Nullable LocalDate on;

  @Mixin private Shape shape;

  CollectListCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var collect = services.collecting().service();
      shape.print(isOfBatches ? batches(collect) : open(collect), terminal);
      return Terminal.DONE;
    }
  }

  private Listing open(CollectService collect) {
    var listing =
        new Listing("debtor", "what", "why", "due", "amount", "underWay", "mandate", "trouble");
    for (var one : collect.toCollect(on == null ? collect.earliest() : on))
      listing.row(
          one.what().debtor().name(),
          shape.isForPrograms()
              ? PayDeed.word(one.what().kind())
              : one.what().kind().in(terminal.texts()),
          one.what().why().in(terminal.texts()),
          one.what().due(),
          one.amount(),
          one.underWay(),
          one.mandate().map(known -> known.mandate().reference()),
          one.fault().map(terminal.texts()::refusal));
    return listing;
  }

  private Listing batches(CollectService collect) {
    var listing = new Listing("batch", "on", "state", "debits", "total", "tellBy", "told");
    for (var one : collect.batches())
      listing.row(
          one.batch().name(),
          one.batch().on(),
          shape.isForPrograms() ? PayDeed.word(one.state()) : one.state().in(terminal.texts()),
          one.batch().active().size(),
          one.batch().total(),
          one.batch().tellBy(),
          one.batch().told());
    return listing;
  }
}
