package coop.meent.cli;

import coop.meent.annualbudget.BudgetFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent budget export FILE`: the budget as a spreadsheet reads it, and as it is read back.
@Command(
    name = "export",
    description = "${bundle:cli.budget.export}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BudgetExportCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private BudgetDeed common;

  @Option(names = "--out", paramLabel = "CSV", description = "${bundle:cli.budget.out}")
  private @Nullable Path out;

  BudgetExportCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    try (var services = files.openForReading(common.file())) {
      var book = common.book(services);
      int year = common.year(clock);
      var text =
          new BudgetFile(year, services.ledger().accounts(book.id()))
              .write(
                  services.annualBudgets().of(book.id(), year).draft(),
                  terminal.texts().language());
      if (out == null) terminal.out().print(text);
      else java.nio.file.Files.writeString(out, text, StandardCharsets.UTF_8);
      terminal.out().flush();
      return Terminal.DONE;
    }
  }
}
