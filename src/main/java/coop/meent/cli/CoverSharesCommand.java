package coop.meent.cli;

import coop.meent.base.FiscalPeriod;
import coop.meent.member.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent cover shares FILE POLICY --year YEAR`: who bears what of the cost, by the days on which
/// each was insured.

@Command(
    name = "shares",
    description = "${bundle:cli.cover.shares}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CoverSharesCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CoverDeed common;

  @Option(names = "--year", description = "${bundle:cli.cover.year}")
  private @Nullable Integer year;

  CoverSharesCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var wanted = year == null ? LocalDate.now(clock).getYear() : year;
    try (var services = files.openForReading(common.file())) {
      var listing = new Listing("number", "name", "days", "amount");
      var shares = services.cover().shares(common.policy(services), FiscalPeriod.year(wanted));
      for (var share : shares) {
        var member = services.members().member(share.member());
        listing.row(
            member.flatMap(Member::number),
            member.map(Member::name).orElse("?"),
            share.days(),
            share.amount());
      }
      common.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
