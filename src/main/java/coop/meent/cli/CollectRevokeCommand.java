package coop.meent.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent collect revoke FILE REFERENCE --reason TEXT`: notes that a mandate holds no more.
@Command(
    name = "revoke",
    description = "${bundle:cli.collect.revoke}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CollectRevokeCommand implements Callable<Integer> {

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
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.pay.withdraw.reason}")
  private String reason;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.collect.revoke.on}")
  private @Nullable LocalDate on;

  @Mixin private Speaker speaker;
  @Mixin private Shape shape;

  CollectRevokeCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var id = MandateListing.named(services, reference);
      var today = LocalDate.now(clock);
      var outcome =
          services
              .collecting()
              .mandates()
              .revoke(id, on == null ? today : on, reason, speaker.in(services).id());
      return MandateListing.answer(outcome, today, shape, terminal);
    }
  }
}
