package coop.meent.cli;

import coop.meent.annualbudget.AnnualBudgetOutcome;
import coop.meent.annualbudget.BudgetLine;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What commands on the budget of a year have in common.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BudgetDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--year", paramLabel = "YEAR", description = "${bundle:cli.budget.year}")
  private @Nullable Integer year;

  @Mixin private BookOption bookOption;

  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  Shape shape() {
    return shape;
  }

  /// This year unless another is named.
  int year(Clock clock) {
    return year == null ? LocalDate.now(clock).getYear() : year;
  }

  Book book(Services services) {
    return new Lookup(services).book(bookOption.code());
  }

  /// Lines with their months.
  void print(Services services, List<BudgetLine> lines, Terminal terminal) {
    var listing = new Listing("account", "name", "amount", "note", "months");
    for (var account : services.ledger().accounts(book(services).id()))
      for (var line : lines)
        if (line.account().equals(account.id())) row(listing, account, line, terminal);
    shape.print(listing, terminal);
  }

  private static void row(Listing listing, Account account, BudgetLine line, Terminal terminal) {
    listing.row(
        account.number(),
        account.name(terminal.texts().language()),
        line.months().total(),
        line.note(),
        line.months().months());
  }

  static <T> int answer(AnnualBudgetOutcome<T> outcome, Terminal terminal, Consumer<T> say) {
    return switch (outcome) {
      case AnnualBudgetOutcome.Refused<T>(var why) -> terminal.refused(why);
      case AnnualBudgetOutcome.Done<T>(var result) -> {
        say.accept(result);
        yield Terminal.DONE;
      }
    };
  }
}
