package coop.meent.cli;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.ledger.Book;
import coop.meent.spread.AssetDraft;
import coop.meent.spread.SpreadKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent asset add FILE NAME --bought D --cost C --months N`: puts an asset in the register.
@Command(name = "add", description = "${bundle:cli.asset.add}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssetAddCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.asset.name}")
  private String name;

  @Mixin private BookOption bookOption;

  @Option(names = "--kind", description = "${bundle:cli.asset.kind}")
  private AssetWord kind = AssetWord.EQUIPMENT;

  /// What can be in the register.
  enum AssetWord {
    EQUIPMENT,
    CAR,
    GOODWILL
  }

  @Option(
      names = "--bought",
      required = true,
      paramLabel = "DATE",
      description = "${bundle:cli.asset.bought}")
  private LocalDate bought;

  @Option(
      names = "--cost",
      required = true,
      paramLabel = "AMOUNT",
      description = "${bundle:cli.asset.cost}")
  private Money cost;

  @Option(names = "--residual", paramLabel = "AMOUNT", description = "${bundle:cli.asset.residual}")
  private Money residual = Money.ZERO;

  @Option(names = "--months", description = "${bundle:cli.asset.months}")
  private int months = 60;

  @Option(names = "--first", paramLabel = "MONTH", description = "${bundle:cli.asset.first}")
  private @Nullable YearMonth first;

  @Option(names = "--from", paramLabel = "MONTH", description = "${bundle:cli.asset.from}")
  private @Nullable YearMonth from;

  @Option(names = "--before", paramLabel = "AMOUNT", description = "${bundle:cli.asset.before}")
  private @Nullable Money before;

  @Option(names = "--entry", paramLabel = "ENTRY", description = "${bundle:cli.asset.entry}")
  private @Nullable String entry;

  AssetAddCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var lookup = new Lookup(services);
      var book = lookup.book(bookOption.code());
      var draft =
          new AssetDraft(
              book.id(),
              SpreadKind.valueOf(kind.name()),
              name,
              bought,
              cost,
              residual,
              months,
              Optional.ofNullable(first),
              Optional.ofNullable(from)
                  .map(one -> new AssetDraft.TakenOver(one, Optional.ofNullable(before))),
              entry(lookup, book));
      return SpreadDeed.answer(
          services.spreads().register(draft),
          terminal,
          one -> terminal.say("cli.asset.added", one.name(), one.part(one.from()), one.last()));
    }
  }

  private Optional<EntryId> entry(Lookup lookup, Book book) {
    return Optional.ofNullable(entry).map(one -> lookup.entry(book, one).id());
  }
}
