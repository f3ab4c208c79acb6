package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.sister.Band;
import coop.meent.sister.SisterService.Wish;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent exchange sisters ask FILE CODE WHAT --hours N --from DATE --to DATE --out LETTER`:
/// somebody whom a sister offers is wanted.
@Command(name = "ask", description = "${bundle:cli.sisters.ask}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SistersAskCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "CODE", description = "${bundle:cli.sisters.person}")
  private String code;

  @Parameters(index = "2", paramLabel = "WHAT", description = "${bundle:cli.sisters.what}")
  private String what;

  @Option(
      names = "--hours",
      required = true,
      paramLabel = "N",
      description = "${bundle:cli.sisters.hours}")
  private int hours;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DATE",
      description = "${bundle:cli.sisters.from}")
  private LocalDate from;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DATE",
      description = "${bundle:cli.sisters.to}")
  private LocalDate to;

  @Option(
      names = "--rate-from",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.sisters.rateFrom}")
  private @Nullable Money rateFrom;

  @Option(names = "--rate-to", paramLabel = "AMOUNT", description = "${bundle:cli.sisters.rateTo}")
  private @Nullable Money rateTo;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "LETTER",
      description = "${bundle:cli.sisters.out}")
  private Path out;

  @Mixin private Speaker speaker;

  SistersAskCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var one = SistersDeed.person(services, code);
      var band = new Band(Optional.ofNullable(rateFrom), Optional.ofNullable(rateTo));
      var wish = new Wish(what, hours, from, to, band);
      var by = speaker.in(services).id();
      var outcome = services.sisters().ask(one.sister().id(), one.offered().mark(), wish, out, by);
      return SistersDeed.answer(
          outcome, terminal, _ -> new SistersPrint(common, terminal, services).ours());
    }
  }
}
