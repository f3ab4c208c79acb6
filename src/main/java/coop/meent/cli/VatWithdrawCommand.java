package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent vat withdraw FILE --period 2026-Q3`: takes back what was filed last about a period, here
/// and not at the tax office.
@Command(
    name = "withdraw",
    description = "${bundle:cli.vat.withdraw}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class VatWithdrawCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private BookOption bookOption;
  @Mixin private VatPeriodOption period;

  VatWithdrawCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var wanted = period.required();
    try (var services = files.open(file)) {
      var book = new Lookup(services).book(bookOption.code()).id();
      return VatCommand.told(terminal, services.vat().withdraw(book, wanted));
    }
  }
}
