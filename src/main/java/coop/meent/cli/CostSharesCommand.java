package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.cost.CostRefusal;
import coop.meent.cost.CostShare;
import coop.meent.cost.Why;
import coop.meent.member.Member;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent cost shares FILE [WHO]`: what members bore, with each why; `--bill` with `--out` writes
/// the paper of one share.
@Command(
    name = "shares",
    description = "${bundle:cli.cost.shares}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CostSharesCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WHO",
      description = "${bundle:cli.cost.who}")
  private @Nullable String who;

  @Option(names = "--bill", paramLabel = "NUMBER", description = "${bundle:cli.cost.bill}")
  private @Nullable String bill;

  @Option(names = "--out", paramLabel = "TARGET", description = "${bundle:cli.profit.out}")
  private @Nullable Path out;

  @Mixin private Shape shape;

  CostSharesCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var costs = services.costs();
      var mine = who == null ? null : new People(services.members()).named(who).id();
      var shares =
          costs.service().shares().stream()
              .filter(one -> mine == null || one.member().equals(mine))
              .filter(one -> bill == null || number(one).equalsIgnoreCase(bill))
              .toList();
      if (out != null) {
        if (shares.size() != 1)
          throw new RefusedException(new CostRefusal.NoSuchShare(bill == null ? "?" : bill));
        var language = services.members().cooperative().orElseThrow().language();
        CapitalDeed.write(costs.papers().share(shares.getFirst()).apply(language), out, terminal);
        return Terminal.DONE;
      }
      var listing =
          new Listing("name", "pool", "period", "document", "why", "share", "vat", "gross");
      for (var one : shares)
        listing.row(
            services.members().member(one.member()).map(Member::name).orElse("?"),
            one.poolName(),
            one.period(),
            number(one),
            Why.of(one).in(terminal.texts()),
            one.net(),
            one.vat(),
            one.gross());
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private static String number(CostShare share) {
    return share.bill().map(one -> one.number().toString()).orElse("");
  }
}
