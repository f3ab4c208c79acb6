package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.market.Advert;
import coop.meent.market.Advert.Want;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent exchange ask FILE WHAT --skill SKILL --hours N --from DATE --to DATE` and `offer`: says
/// what one asks or offers, and shows what goes together with it.
@Command(description = "${bundle:cli.market.say}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class MarketSayCommand implements Callable<Integer> {

  private final Advert.Kind kind;
  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "WHAT", description = "${bundle:cli.market.what}")
  private String what;

  @Option(
      names = "--skill",
      required = true,
      paramLabel = "SKILL",
      description = "${bundle:cli.exchange.skill}")
  private String skill;

  @Option(names = "--level", description = "${bundle:cli.market.level}")
  private int level = 3;

  @Option(names = "--hours", required = true, description = "${bundle:cli.exchange.hours}")
  private int hours;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DATE",
      description = "${bundle:cli.exchange.from}")
  private LocalDate from;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DATE",
      description = "${bundle:cli.exchange.to}")
  private LocalDate to;

  @Option(names = "--place", paramLabel = "PLACE", description = "${bundle:cli.market.place}")
  private String place = "";

  @Option(
      names = "--rate-from",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.market.rateFrom}")
  private @Nullable Money rateFrom;

  @Option(names = "--rate-to", paramLabel = "AMOUNT", description = "${bundle:cli.market.rateTo}")
  private @Nullable Money rateTo;

  @Mixin private Speaker speaker;

  MarketSayCommand(Advert.Kind kind, Files files, Terminal terminal) {
    this.kind = kind;
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var want =
          new Want(
              what,
              ExchangeDeed.listed(services, skill),
              level,
              hours,
              from,
              to,
              place,
              Optional.ofNullable(rateFrom),
              Optional.ofNullable(rateTo));
      var outcome = services.market().say(kind, want, speaker.in(services).id());
      return MarketDeed.answer(outcome, services, common, terminal);
    }
  }
}
