package coop.meent.cli;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Book;
import coop.meent.spread.Awaited;
import coop.meent.spread.AwaitedDraft;
import coop.meent.spread.ExpectedBills.Sender;
import coop.meent.spread.SpreadRefusal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent accrual await FILE --year Y`: takes the bills that a year lacks into it, in one step; or
/// the one that is named with its account, amount and reason.
@Command(
    name = "await",
    description = "${bundle:cli.accrual.await}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AccrualAwaitCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private BookOption bookOption;
  @Mixin private YearOption year;

  @ArgGroup(exclusive = false)
  private @Nullable ByHand byHand;

  /// What somebody knows of.
  static final class ByHand {

    @Option(
        names = "--name",
        required = true,
        paramLabel = "TEXT",
        description = "${bundle:cli.accrual.await.name}")
    private String name;

    @Option(
        names = "--account",
        required = true,
        paramLabel = "ACCOUNT",
        description = "${bundle:cli.accrual.await.account}")
    private String account;

    @Option(
        names = "--amount",
        required = true,
        paramLabel = "AMOUNT",
        description = "${bundle:cli.accrual.await.amount}")
    private Money amount;

    @Option(
        names = "--reason",
        required = true,
        paramLabel = "TEXT",
        description = "${bundle:cli.spread.reason}")
    private String reason;

    @Option(
        names = "--supplier",
        paramLabel = "NAME",
        description = "${bundle:cli.accrual.await.supplier}")
    private @Nullable String supplier;
  }

  AccrualAwaitCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var book = new Lookup(services).book(bookOption.code());
      var day = FiscalPeriod.year(year.of(clock)).to();
      return SpreadDeed.answer(
          services.spreads().await(drafts(services, book, day)),
          terminal,
          made -> {
            for (var one : made)
              terminal.say("cli.accrual.awaited", one.name(), one.amount().negate(), day);
          });
    }
  }

  private List<AwaitedDraft> drafts(Services services, Book book, LocalDate day) {
    if (byHand != null) return List.of(draft(services, book, day, byHand));
    BookId id = book.id();
    return AccrualExpectedCommand.bills(services).of(book, day.getYear()).stream()
        .map(one -> one.draft(id, day, one.estimate(), services.spreads().written()))
        .toList();
  }

  private static AwaitedDraft draft(Services services, Book book, LocalDate day, ByHand typed) {
    var from =
        Optional.ofNullable(typed.supplier)
            .map(name ->
                AccrualExpectedCommand.bills(services).senders().stream()
                    .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .map(Sender::id)
                    .orElseThrow(() -> new RefusedException(new SpreadRefusal.NoSender(name))));
    return new AwaitedDraft(
        book.id(),
        day,
        typed.name,
        new Lookup(services).account(book, typed.account).id(),
        typed.amount,
        Awaited.Cause.HAND,
        from,
        Optional.empty(),
        typed.reason);
  }
}
