package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `meent accrual came FILE NAME ENTRY`: what was awaited is turned for the entry of its bill.
@Command(name = "came", description = "${bundle:cli.accrual.came}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AccrualCameCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.spread.which}")
  private String name;

  @Parameters(index = "2", paramLabel = "ENTRY", description = "${bundle:cli.accrual.entry}")
  private String reference;

  AccrualCameCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var one = SpreadDeed.named(services, name, false);
      var book = services.ledger().book(one.book()).orElseThrow();
      var entry = new Lookup(services).entry(book, reference);
      return SpreadDeed.answer(
          services.spreads().came(one.id(), entry.id()),
          terminal,
          end -> terminal.say("cli.accrual.cameSaid", one.name(), end.on()));
    }
  }
}
