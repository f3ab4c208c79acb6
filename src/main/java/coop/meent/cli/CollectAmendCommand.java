package coop.meent.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent collect amend FILE REFERENCE --iban IBAN`: notes that the debtor has another account.
@Command(
    name = "amend",
    description = "${bundle:cli.collect.amend}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CollectAmendCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "REFERENCE",
      description = "${bundle:cli.collect.reference}")
  private String reference;

  @Option(
      names = "--iban",
      required = true,
      paramLabel = "IBAN",
      description = "${bundle:cli.collect.amend.iban}")
  private String iban;

  @Mixin private Speaker speaker;
  @Mixin private Shape shape;

  CollectAmendCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var id = MandateListing.named(services, reference);
      var outcome = services.collecting().mandates().amend(id, iban, speaker.in(services).id());
      return MandateListing.answer(outcome, LocalDate.now(clock), shape, terminal);
    }
  }
}
