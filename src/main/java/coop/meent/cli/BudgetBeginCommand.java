package coop.meent.cli;

import coop.meent.annualbudget.Beginning;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent budget begin FILE`: fills in what has no line yet, from the year before.
@Command(
    name = "begin",
    description = "${bundle:cli.budget.begin}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BudgetBeginCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private BudgetDeed common;

  @Option(names = "--from", description = "${bundle:cli.budget.from}")
  private Beginning.From from = Beginning.From.ACTUAL;

  @Option(names = "--percent", paramLabel = "P", description = "${bundle:cli.budget.percent}")
  private BigDecimal percent = BigDecimal.ZERO;

  @Option(names = "--even", description = "${bundle:cli.budget.even}")
  private boolean isEven;

  @Option(names = "--dry-run", description = "${bundle:cli.budget.dry}")
  private boolean isDryRun;

  BudgetBeginCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services =
        isDryRun ? files.openForReading(common.file()) : files.open(common.file())) {
      var book = common.book(services);
      int year = common.year(clock);
      var how = new Beginning(from, percent, isEven);
      var budgets = services.annualBudgets();
      return isDryRun
          ? BudgetDeed.answer(
              budgets.preview(book.id(), year, how),
              terminal,
              lines -> common.print(services, lines, terminal))
          : BudgetDeed.answer(
              budgets.begin(book.id(), year, how),
              terminal,
              _ -> common.print(services, budgets.of(book.id(), year).draft(), terminal));
    }
  }
}
