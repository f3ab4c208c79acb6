package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent assembly close FILE WHICH NUMBER`: closes the vote on an item.
@Command(
    name = "close",
    description = "${bundle:cli.assembly.close}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssemblyCloseCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private AssemblyDeed common;

  @Parameters(index = "2", paramLabel = "NUMBER", description = "${bundle:cli.assembly.number}")
  private int number;

  AssemblyCloseCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var item = AssemblyDeed.item(common.sitting(services), number);
      var outcome = services.voting().close(item.id());
      return common.answer(outcome, terminal, "assembly.closed", item.title());
    }
  }
}
