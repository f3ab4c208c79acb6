package coop.meent.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent exchange sisters offer FILE SISTER --out LETTER`: writes who may be offered, without
/// names; `--dry-run` shows exactly what would go out.
@Command(
    name = "offer",
    description = "${bundle:cli.sisters.offer}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SistersOfferCommand implements Callable<Integer> {

  /// Weeks that an offer counts, unless said otherwise.
  private static final int USUAL = 8;

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "SISTER", description = "${bundle:cli.sisters.sister}")
  private String sister;

  @Option(names = "--out", paramLabel = "LETTER", description = "${bundle:cli.sisters.out}")
  private @Nullable Path out;

  @Option(names = "--until", paramLabel = "DATE", description = "${bundle:cli.sisters.until}")
  private @Nullable LocalDate until;

  @Option(names = "--few", description = "${bundle:cli.sisters.few}")
  private boolean isFew;

  @Option(names = "--dry-run", description = "${bundle:cli.sisters.preview}")
  private boolean isDry;

  @Mixin private Speaker speaker;

  SistersOfferCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var one = SistersDeed.sister(services, sister);
      var print = new SistersPrint(common, terminal, services);
      if (isDry || out == null)
        return SistersDeed.answer(services.sisters().draft(one.id()), terminal, print::draft);
      var by = speaker.in(services).id();
      var last = until == null ? services.sisters().standing().day().plusWeeks(USUAL) : until;
      return SistersDeed.answer(
          services.sisters().offer(one.id(), last, isFew, out, by), terminal, print::draft);
    }
  }
}
