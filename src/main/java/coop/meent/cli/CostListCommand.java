package coop.meent.cli;

import coop.meent.cost.CostPlan;
import coop.meent.ledger.JournalEntry;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent cost list FILE`: pools, their keys, and every period that was or can be shared.
@Command(name = "list", description = "${bundle:cli.cost.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CostListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private Shape shape;

  CostListCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var costs = services.costs().service();
      var listing = new Listing("pool", "period", "key", "vatKind", "amount", "entry", "state");
      for (var pool : costs.pools())
        if (costs.periods(pool).isEmpty())
          listing.row(pool.name(), "", "", pool.vat().in(terminal.texts()), "", "", state("NEW"));
      for (var one : costs.standings()) {
        var entry = one.run().flatMap(run -> costs.entry(run.entry())).map(JournalEntry::reference);
        listing.row(
            one.pool().name(),
            one.period(),
            one.key().map(found -> found.kind().in(terminal.texts())).orElse(""),
            one.pool().vat().in(terminal.texts()),
            one.run()
                .<Object>map(run -> run.total())
                .or(() -> one.plan().map(CostPlan::total))
                .orElse(""),
            entry.orElse(""),
            state(one.state().name()));
      }
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private String state(String name) {
    return shape.isForPrograms() ? name : terminal.texts().get("cost.state." + name);
  }
}
