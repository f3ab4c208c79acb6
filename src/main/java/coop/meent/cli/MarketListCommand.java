package coop.meent.cli;

import coop.meent.market.Advert;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent exchange market FILE`: every ask and offer; `--of CODE` what goes together with one, and
/// `--gaps` what nobody offers.
@Command(
    name = "market",
    description = "${bundle:cli.market.list}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class MarketListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private ExchangeDeed common;

  @Option(names = "--of", paramLabel = "CODE", description = "${bundle:cli.market.of}")
  private @Nullable String code;

  @Option(names = "--gaps", description = "${bundle:cli.market.gaps}")
  private boolean isGaps;

  MarketListCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      if (code != null) {
        var one = MarketDeed.advert(services, code);
        MarketDeed.print(one, services.market().matches(one), services, common, terminal);
      } else common.print(isGaps ? gaps(services) : adverts(services), terminal);
      return Terminal.DONE;
    }
  }

  private Listing adverts(Services services) {
    var listing =
        new Listing(
            "advert",
            "kind",
            "name",
            "work",
            "skill",
            "level",
            "hours",
            "from",
            "until",
            "place",
            "rate_from",
            "rate_to",
            "state");
    for (Advert one : services.market().adverts()) {
      var want = one.want();
      var state = one.state(LocalDate.now(clock));
      listing.row(
          MarketDeed.code(one),
          common.isForPrograms() ? one.kind().name() : one.kind().in(terminal.texts()),
          ExchangeDeed.name(services, one.member()),
          want.what(),
          ExchangeDeed.skill(services, want.skill()),
          want.level(),
          want.hours(),
          want.from(),
          want.to(),
          want.place(),
          want.rateFrom(),
          want.rateTo(),
          common.isForPrograms() ? state.name() : state.in(terminal.texts()));
    }
    return listing;
  }

  private static Listing gaps(Services services) {
    var listing = new Listing("skill", "asks", "leads", "hours");
    for (var gap : services.market().gaps())
      listing.row(ExchangeDeed.skill(services, gap.skill()), gap.asks(), gap.leads(), gap.hours());
    return listing;
  }
}
