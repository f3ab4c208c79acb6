package coop.meent.cli;

import coop.meent.annualbudget.AnnualBudget;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `meent budget list FILE`: what was planned and decided, year by year.
@Command(name = "list", description = "${bundle:cli.budget.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BudgetListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private BudgetDeed common;

  BudgetListCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var book = common.book(services);
      var listing = new Listing("year", "version", "decided", "by", "lines", "result", "note");
      for (int year : services.annualBudgets().years(book.id()))
        row(listing, services, services.annualBudgets().of(book.id(), year));
      common.shape().print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private void row(Listing listing, Services services, AnnualBudget budget) {
    var year = String.valueOf(budget.year());
    for (var one : budget.versions())
      listing.row(
          year,
          String.valueOf(one.number()),
          one.decided(),
          one.by(),
          one.lines().size(),
          one.result(),
          one.note());
    if (budget.isChanged() && !budget.draft().isEmpty())
      listing.row(
          year,
          common.shape().isForPrograms() ? "DRAFT" : terminal.texts().get("annualbudget.draft"),
          "",
          "",
          budget.draft().size(),
          services.annualBudgets().result(budget.book(), budget.draft()),
          "");
  }
}
