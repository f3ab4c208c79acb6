package coop.meent.cli;

import coop.meent.pay.ToPay;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent pay list FILE`: what can be paid, or with `--batches` what was put together.
@Command(name = "list", description = "${bundle:cli.pay.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class PayListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--batches", description = "${bundle:cli.pay.list.batches}")
  private boolean isOfBatches;

  @Mixin private Shape shape;

  PayListCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      shape.print(isOfBatches ? batches(services) : toPay(services), terminal);
      return Terminal.DONE;
    }
  }

  private Listing toPay(Services services) {
    var listing = new Listing("payee", "iban", "what", "due", "amount", "underWay", "warning");
    for (var one : services.pay().toPay())
      listing.row(
          one.payable().payee().name(),
          one.payable().payee().iban(),
          shape.isForPrograms()
              ? PayDeed.word(one.payable().kind())
              : one.payable().kind().in(terminal.texts()),
          one.payable().due(),
          one.amount(),
          one.underWay(),
          warning(one));
    return listing;
  }

  private Optional<String> warning(ToPay one) {
    return Stream.concat(
            one.faults().stream().map(fault -> terminal.texts().refusal(fault)),
            one.warnings().stream().map(warning -> warning.in(terminal.texts())))
        .findFirst();
  }

  private Listing batches(Services services) {
    var listing = new Listing("batch", "on", "state", "payments", "total");
    for (var one : services.pay().standings())
      listing.row(
          one.batch().name(),
          one.batch().on(),
          shape.isForPrograms() ? PayDeed.word(one.state()) : one.state().in(terminal.texts()),
          one.batch().active().size(),
          one.batch().total());
    return listing;
  }
}
