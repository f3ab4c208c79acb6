package coop.meent.cli;

import coop.meent.bank.BalanceGap;
import coop.meent.bank.ImportOutcome;
import coop.meent.bank.ImportOutcome.ImportedStatement;
import coop.meent.bank.ImportWatch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent import FILE STATEMENT…`: bank statements in, all of them or none.
@Command(name = "import", description = "${bundle:cli.import}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ImportCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "STATEMENT",
      description = "${bundle:cli.import.statement}")
  private List<Path> statements;

  @Mixin private BookOption bookOption;

  @Option(names = "--dry-run", description = "${bundle:cli.import.dryRun}")
  private boolean dryRun;

  @Mixin private CsvColumns columns;

  @Mixin private Shape shape;

  ImportCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = dryRun ? files.openForReading(file) : files.open(file)) {
      var book = new Lookup(services).book(bookOption.code()).id();
      var bank = services.bank();
      var told = columns.shapes(statements);
      var nobody = ImportWatch.NOBODY;
      return switch (dryRun
          ? bank.preview(book, statements, told, nobody)
          : bank.importFiles(book, statements, told, nobody)) {
        case ImportOutcome.Imported(var imported) -> {
          print(imported);
          yield Terminal.DONE;
        }
        case ImportOutcome.Refused(var reason) -> terminal.refused(reason);
      };
    }
  }

  private void print(List<ImportedStatement> imported) {
    var listing =
        new Listing(
            "file",
            "iban",
            "currency",
            "from",
            "to",
            "opening",
            "closing",
            "lines",
            "new",
            "duplicates",
            "gap");
    for (var statement : imported) {
      listing.row(
          statement.file(),
          statement.iban(),
          statement.currency(),
          statement.from(),
          statement.to(),
          statement.opening(),
          statement.closing(),
          statement.lines(),
          statement.newLines(),
          statement.duplicates(),
          statement.gap());
    }
    if (shape.isJson()) {
      new Json(terminal.out()).write(Map.of("statements", listing.rows()));
      return;
    }
    shape.print(listing, terminal);
    if (!shape.isCsv()) tell(imported);
  }

  private void tell(List<ImportedStatement> imported) {
    for (var statement : imported) statement.gapBefore().ifPresent(this::tell);
    int added = imported.stream().mapToInt(ImportedStatement::newLines).sum();
    var key = dryRun ? "cli.import.wouldAdd" : "cli.import.added";
    terminal.out().println(terminal.texts().count(key, added));
  }

  private void tell(BalanceGap gap) {
    terminal.say("cli.import.gap", gap.from(), gap.to(), gap.amount());
  }
}
