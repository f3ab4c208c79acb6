package coop.meent.cli;

import coop.meent.golden.GoldenFolder;
import coop.meent.golden.TableResult;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent circle golden DIR`: computes tables of worked cases anew and says how far off we are.
/// Ends with status 1 when a figure is past its tolerance.
@Command(
    name = "golden",
    description = "${bundle:cli.circle.golden}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CircleGoldenCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "${bundle:cli.circle.golden.folder}")
  private Path folder;

  @Mixin private Shape shape;

  CircleGoldenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var results = new GoldenFolder(folder).recompute();
    shape.print(listing(results), terminal);
    var missed = results.stream().filter(result -> !result.isWithin()).toList();
    if (!shape.isForPrograms()) tell(results, missed);
    return missed.isEmpty() ? Terminal.DONE : Terminal.REFUSED;
  }

  private Listing listing(List<TableResult> results) {
    var listing =
        new Listing(
            "golden_table",
            "rows",
            "figures",
            "difference",
            "tolerance",
            "kind",
            "worst",
            "within");
    for (var result : results) {
      listing.row(
          result.table(),
          result.rows(),
          result.figures(),
          result.differenceText(),
          result.toleranceText(),
          result.isRelative() ? "relative" : "absolute",
          result.worst(),
          shape.isForPrograms() ? result.isWithin() : verdict(result));
    }
    return listing;
  }

  private String verdict(TableResult result) {
    if (!result.isPresent()) return terminal.texts().get("cli.circle.golden.absent");
    return terminal.texts().get(result.isWithin() ? "cli.yes" : "cli.no");
  }

  private void tell(List<TableResult> results, List<TableResult> missed) {
    int figures = results.stream().mapToInt(TableResult::figures).sum();
    if (missed.isEmpty()) terminal.say("cli.circle.golden.agrees", figures);
    else
      terminal.remark(
          "cli.circle.golden.differs",
          missed.stream().mapToInt(TableResult::misses).sum(),
          figures,
          String.join(", ", missed.stream().map(TableResult::table).toList()));
  }
}
