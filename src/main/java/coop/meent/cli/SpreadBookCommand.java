package coop.meent.cli;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Rhythm;
import coop.meent.spread.Proposal;
import coop.meent.spread.Spread;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent asset book FILE` and `meent accrual book FILE`: books what months that are over lack, or
/// with `--dry-run` says what would be booked.
@Command(name = "book", description = "${bundle:cli.spread.book}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SpreadBookCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Predicate<Spread> which;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private BookOption bookOption;

  @Option(names = "--through", paramLabel = "MONTH", description = "${bundle:cli.spread.through}")
  private @Nullable YearMonth through;

  @Option(names = "--by", description = "${bundle:cli.spread.by}")
  private Rhythm rhythm = Rhythm.MONTH;

  @Option(names = "--dry-run", description = "${bundle:cli.spread.dryRun}")
  private boolean isDry;

  @Mixin private Shape shape;

  SpreadBookCommand(Files files, Terminal terminal, boolean areAssets) {
    this.files = files;
    this.terminal = terminal;
    which = one -> one.kind().isAsset() == areAssets;
  }

  @Override
  public Integer call() {
    try (var services = isDry ? files.openForReading(file) : files.open(file)) {
      var book = new Lookup(services).book(bookOption.code());
      var until = through == null ? services.spreads().lastOver() : through;
      var proposals = services.spreads().proposals(book.id(), until, rhythm, which);
      if (isDry) {
        print(proposals, List.of());
        return Terminal.DONE;
      }
      return SpreadDeed.answer(
          services.spreads().book(book.id(), until, rhythm, which),
          terminal,
          made -> print(proposals, made.stream().map(entry -> entry.reference()).toList()));
    }
  }

  private void print(List<Proposal> proposals, List<String> references) {
    var listing = new Listing("date", "period", "name", "amount", "entry");
    for (int i = 0; i < proposals.size(); i++)
      for (var line : proposals.get(i).lines())
        listing.row(
            proposals.get(i).day(),
            new FiscalPeriod(line.first().atDay(1), line.last().atEndOfMonth()).toString(),
            line.what().name(),
            line.amount(),
            i < references.size() ? references.get(i) : "");
    shape.print(listing, terminal);
  }
}
