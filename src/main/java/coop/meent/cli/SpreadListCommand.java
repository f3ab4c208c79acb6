package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.spread.SpreadStanding;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent asset list FILE` and `meent accrual list FILE`: each with what has fallen and what is
/// left.
@Command(name = "list", description = "${bundle:cli.spread.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SpreadListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final boolean areAssets;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private Shape shape;

  SpreadListCommand(Files files, Terminal terminal, boolean areAssets) {
    this.files = files;
    this.terminal = terminal;
    this.areAssets = areAssets;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var listing =
          new Listing(
              "name",
              "kind",
              "date",
              "amount",
              "residual",
              "first",
              "months",
              "booked",
              "left",
              "open",
              "state");
      var over = services.spreads().lastOver();
      for (var one : SpreadDeed.all(services, areAssets)) {
        var what = one.what();
        listing.row(
            what.name(),
            shape.isForPrograms() ? what.kind().name() : what.kind().in(terminal.texts()),
            what.day(),
            what.amount(),
            what.expectedResidual(),
            what.first().toString(),
            what.expectedMonths(),
            one.fallen(),
            one.left(),
            one.open(over).size(),
            shape.isForPrograms() ? code(one) : said(one, terminal.texts()));
      }
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private static String code(SpreadStanding one) {
    return one.end().map(end -> end.kind().name()).orElse(one.isDone() ? "DONE" : "RUNNING");
  }

  private static String said(SpreadStanding one, Texts texts) {
    return one.end()
        .map(end -> texts.get("spread.ended." + end.kind().name()))
        .orElseGet(() -> texts.get(one.isDone() ? "spread.state.done" : "spread.state.running"));
  }
}
