package coop.meent.cli;

import coop.meent.annualbudget.BudgetFault;
import coop.meent.annualbudget.BudgetFile;
import coop.meent.spreadsheet.Workbook;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent budget import FILE CSV`: takes over a spreadsheet, all of it or nothing.
@Command(
    name = "import",
    description = "${bundle:cli.budget.import}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BudgetImportCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private BudgetDeed common;

  @Parameters(index = "1", paramLabel = "CSV", description = "${bundle:cli.budget.csv}")
  private Path csv;

  @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:cli.sheet}")
  private Optional<String> sheet = Optional.empty();

  @Option(names = "--dry-run", description = "${bundle:cli.budget.dry}")
  private boolean isDryRun;

  BudgetImportCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var workbook = Workbook.read(csv);
    try (var services =
        isDryRun ? files.openForReading(common.file()) : files.open(common.file())) {
      var book = common.book(services);
      int year = common.year(clock);
      var read = new BudgetFile(year, services.ledger().accounts(book.id())).read(workbook, sheet);
      for (BudgetFault fault : read.faults()) terminal.refused(fault);
      if (isDryRun && read.faults().isEmpty()) {
        common.print(services, read.lines(), terminal);
        return Terminal.DONE;
      }
      return BudgetDeed.answer(
          services.annualBudgets().take(book.id(), year, read),
          terminal,
          _ -> common.print(services, read.lines(), terminal));
    }
  }
}
